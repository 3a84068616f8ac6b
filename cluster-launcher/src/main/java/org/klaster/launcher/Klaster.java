package org.klaster.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One instance: a data folder, Keycloak, WildFly with the application, a mail sink.
 *
 * <p>Life cycle: construct, {@link #start}, use, {@link #close}. Closing is allowed at any moment
 * and from any thread, a shutdown hook included, and leaves no process.
 */
public final class Klaster implements AutoCloseable {

  private static final long MOMENT_MILLIS = 500;

  private final LaunchSettings settings;
  private final Progress progress;
  private final ProcessGroup processes = new ProcessGroup();
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable DataFolder data;
  private @Nullable MailSink mail;
  private @Nullable KeycloakServer keycloak;
  private @Nullable WildFlyServer wildfly;

  public Klaster(LaunchSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Constructs and starts; on failure everything is stopped again. */
  public static Klaster started(LaunchSettings settings, Progress progress) {
    Klaster klaster = new Klaster(settings, progress);
    try {
      klaster.start();
      return klaster;
    } catch (RuntimeException e) {
      klaster.close();
      throw e;
    }
  }

  static String address(Ports ports) {
    return "http://localhost:" + ports.application();
  }

  /**
   * Starts all and waits until all answer.
   *
   * @throws LaunchFailure with one clear line; what has been started is stopped by {@link #close}
   */
  public void start() {
    JavaRuntime.requireVersion(Runtime.version().feature());
    ServersFolder servers = new ServersFolder(settings.servers());
    DataFolder folder = DataFolder.open(settings.data());
    data = folder;
    settings.ports().requireFree(settings.keycloakOf() == null);
    mail = MailSink.start(settings.ports().mail(), folder.mail());
    progress.say("Data in " + folder.root() + ", logs in " + folder.logs());

    CompletableFuture<Void> keycloakBuilt =
        CompletableFuture.runAsync(() -> buildKeycloak(servers, folder));
    new WildFlyConfiguration(servers, processes).ensure(folder.logs(), progress);
    startWildFly(servers, folder);
    join(keycloakBuilt);
    startKeycloak(servers, folder);
    WildFlyServer server = wildfly();
    server.awaitReady();
    folder.markComplete();
    progress.say("WildFly answers at " + server.url());
  }

  private void buildKeycloak(ServersFolder servers, DataFolder folder) {
    if (settings.keycloakOf() == null) {
      new KeycloakBuild(servers, processes).ensure(folder.logs(), progress);
    }
  }

  private static void join(CompletableFuture<Void> future) {
    try {
      future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof LaunchFailure failure) {
        throw failure;
      }
      throw e;
    }
  }

  private void startWildFly(ServersFolder servers, DataFolder folder) {
    Secrets ofKeycloak =
        Secrets.of(settings.keycloakOf() == null ? folder.root() : settings.keycloakOf());
    WildFlyServer server =
        new WildFlyServer(
            settings,
            new WildFlyServer.Surroundings(servers, folder, keycloakUrl(), ofKeycloak, processes));
    progress.say("Starting WildFly");
    server.start();
    wildfly = server;
  }

  private void startKeycloak(ServersFolder servers, DataFolder folder) {
    if (settings.keycloakOf() != null) {
      new RealmAddresses(settings.keycloakOf(), keycloakUrl()).applyGuest(settings.ports());
      progress.say("Using Keycloak at " + keycloakUrl());
      return;
    }
    progress.say("Starting Keycloak");
    KeycloakServer server =
        KeycloakServer.start(
            servers, folder, settings.ports(), Secrets.of(folder.root()), processes);
    keycloak = server;
    server.awaitReady(wildfly()::requireHopeful);
    new RealmAddresses(folder.root(), keycloakUrl()).applyOwn(settings.ports());
    progress.say("Keycloak answers at " + keycloakUrl());
  }

  /**
   * Address of Keycloak, without a path: its own, or that of the instance whose Keycloak is shared.
   */
  public String keycloakUrl() {
    return settings.keycloakOf() == null
        ? KeycloakServer.address(settings.ports())
        : RealmAddresses.keycloakOf(settings.keycloakOf());
  }

  /** Address of the application, without a path. */
  public String url() {
    return address(settings.ports());
  }

  public WildFlyServer wildfly() {
    if (wildfly == null) {
      throw new IllegalStateException("Klaster has not been started.");
    }
    return wildfly;
  }

  /** The own Keycloak; nothing if another instance's is used. */
  public @Nullable KeycloakServer keycloak() {
    return keycloak;
  }

  public DataFolder data() {
    if (data == null) {
      throw new IllegalStateException("Klaster has not been started.");
    }
    return data;
  }

  /**
   * Waits until a server ends by itself.
   *
   * @return the server that ended, or nothing if Klaster is being closed
   */
  @Nullable ServerProcess awaitDeath() {
    CompletableFuture<ServerProcess> death = wildfly().process().onExit();
    KeycloakServer own = keycloak;
    ServerProcess dead =
        own == null
            ? death.join()
            : death.applyToEither(own.process().onExit(), process -> process).join();
    return isClosing() ? null : dead;
  }

  /**
   * Whether Klaster is being closed.
   *
   * <p>A Ctrl-C reaches the servers at the same moment as us, and their end is then no fault: so a
   * moment is granted to the shutdown hook.
   */
  boolean isClosing() {
    try {
      return closing.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Stops the mail sink, as an outage does; what is sent then is refused at the door. */
  public synchronized void stopMail() {
    if (mail != null) {
      mail.close();
      mail = null;
    }
  }

  /** Ends the outage. */
  public synchronized void resumeMail() {
    if (mail == null) {
      mail = MailSink.start(settings.ports().mail(), data().mail());
    }
  }

  /** Whether {@link #close} has been called. */
  boolean isClosed() {
    return closing.getCount() == 0;
  }

  @Override
  public synchronized void close() {
    closing.countDown();
    processes.close();
    stopMail();
    if (data != null) {
      data.close();
      data = null;
    }
  }
}
