package org.klaster.tests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.klaster.launcher.Database;
import org.klaster.launcher.Klaster;
import org.klaster.launcher.LaunchFailure;
import org.klaster.launcher.LaunchSettings;
import org.klaster.launcher.Ports;
import org.klaster.launcher.Progress;
import org.klaster.launcher.TestEar;

/**
 * The servers of a test run: each started once, when a test first needs it, and stopped when the
 * run ends. They stand on fresh data, on ports of their own, with the demonstration data.
 */
public final class TestServers implements LauncherSessionListener {

  /** Another one for each module of tests: they may run side by side. */
  private static final int FIRST_OFFSET = Integer.getInteger("klaster.tests.first-offset", 20_000);

  private static final int OFFSET_STEP = 500;
  private static final int LAST_OFFSET = FIRST_OFFSET + 3_500;

  /** Webhooks lead to servers of the tests, which are on this machine and may be slow. */
  private static final List<String> WEBHOOKS =
      List.of("-Dklaster.webhooks.local=true", "-Dklaster.webhooks.timeout-seconds=2");

  private static final String OWNER = "klaster_owner";
  private static final String OWNER_PASSWORD = "of-the-tests";

  private static final Map<TestDatabase, TestKlaster> STARTED = new EnumMap<>(TestDatabase.class);
  private static final Map<TestDatabase, RuntimeException> FAILED =
      new EnumMap<>(TestDatabase.class);
  private static final Deque<AutoCloseable> TO_CLOSE = new ArrayDeque<>();

  static {
    // Ctrl-C ends the run without a session's end.
    Runtime.getRuntime().addShutdownHook(new Thread(TestServers::closeAll));
  }

  static synchronized TestKlaster of(TestDatabase database) {
    RuntimeException failure = FAILED.get(database);
    if (failure != null) {
      throw failure;
    }
    try {
      return STARTED.computeIfAbsent(
          database, asked -> asked == TestDatabase.H2 ? startOnH2() : startOnPostgresql());
    } catch (RuntimeException e) {
      // What did not start once is not tried again for each of a hundred tests.
      FAILED.put(database, e);
      throw e;
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    closeAll();
  }

  private static TestKlaster startOnH2() {
    LaunchSettings settings = settings("h2").withPortOffset(freeOffset());
    return start(settings);
  }

  private static TestKlaster startOnPostgresql() {
    TestKlaster first = of(TestDatabase.H2);
    LaunchSettings settings =
        settings("postgresql")
            .withPortOffset(first.portOffset() + 1)
            .withKeycloakOf(first.klaster().data().root())
            .withDatabase(postgresql());
    return start(settings);
  }

  private static TestKlaster start(LaunchSettings settings) {
    Klaster klaster = Klaster.started(settings, Progress.on(System.out));
    TO_CLOSE.push(klaster);
    return new TestKlaster(klaster, settings.ports().offset());
  }

  private static LaunchSettings settings(String name) {
    Path target = Path.of("target", "klaster").toAbsolutePath();
    Path data = target.resolve(name);
    try {
      Fresh.folder(
          data, isRealmUnchanged(target) ? Set.of("keycloak", "secrets.properties") : Set.of());
      Path ear = target.resolve("klaster-" + name + ".ear");
      TestEar.write(
          repository().resolve("cluster-ear/target/klaster.ear"),
          repository().resolve("cluster-tests/probe/target/probe.war"),
          ear);
      return LaunchSettings.of(servers(), data, ear)
          .withDemonstration(true)
          .withJavaOptions(WEBHOOKS);
    } catch (IOException e) {
      throw new UncheckedIOException("The application is not built", e);
    }
  }

  /** Keycloak's first start is long; its data are kept for the next run with the same realm. */
  private static boolean isRealmUnchanged(Path target) throws IOException {
    Path realm = repository().resolve("cluster-ear/src/main/realm/klaster-realm.json");
    Path known = target.resolve("realm-of-the-last-run.json");
    boolean unchanged = Files.exists(known) && Files.mismatch(realm, known) < 0;
    Files.createDirectories(target);
    Files.copy(realm, known, StandardCopyOption.REPLACE_EXISTING);
    return unchanged;
  }

  private static Database postgresql() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      TO_CLOSE.push(server);
      try (Connection connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(
            "create role " + OWNER + " login createrole password '" + OWNER_PASSWORD + "'");
        statement.execute("create database klaster owner " + OWNER);
      }
      String url = "jdbc:postgresql://localhost:" + server.getPort() + "/klaster";
      return Database.postgreSql(url, OWNER, OWNER_PASSWORD);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("PostgreSQL does not start", e);
    }
  }

  private static int freeOffset() {
    for (int offset = FIRST_OFFSET; offset <= LAST_OFFSET; offset += OFFSET_STEP) {
      if (isFree(new Ports(offset)) && isFree(new Ports(offset + 1))) {
        return offset;
      }
    }
    throw new IllegalStateException("No ports are free from " + (8080 + FIRST_OFFSET) + " on");
  }

  private static boolean isFree(Ports ports) {
    try {
      Ports.requireFree(ports.application(), "the application");
      Ports.requireFree(ports.keycloak(), "Keycloak");
      Ports.requireFree(ports.management(), "management");
      Ports.requireFree(ports.mail(), "mail");
      return true;
    } catch (LaunchFailure busy) {
      return false;
    }
  }

  private static Path servers() {
    String given = System.getProperty("klaster.servers");
    return given == null ? repository().resolve(".servers") : Path.of(given);
  }

  /** The root of the repository, from whichever module the tests run in. */
  public static Path repository() {
    Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("cluster-ear"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("Not within the repository");
    }
    return folder;
  }

  private static synchronized void closeAll() {
    while (!TO_CLOSE.isEmpty()) {
      try {
        TO_CLOSE.pop().close();
      } catch (Exception e) {
        System.err.println("A server of the tests does not stop: " + e);
      }
    }
    STARTED.clear();
  }
}
