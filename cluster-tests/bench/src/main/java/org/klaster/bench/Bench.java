package org.klaster.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.klaster.launcher.Database;
import org.klaster.launcher.Klaster;
import org.klaster.launcher.LaunchSettings;
import org.klaster.launcher.Progress;
import org.klaster.launcher.Secrets;

/**
 * The benchmark: {@code mvn -Pbench}. Arguments: the servers' folder, the EAR, a working folder,
 * the shift of the ports, the scale in percent, the numbers of sealed bids side by side and, if another instance's Keycloak is to be used,
 * its data folder.
 */
public final class Bench {

  private static final int USERS = 8;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Klaster klaster;
  private final GatlingRun gatling;
  private final BenchData data;
  private final int scale;
  private long nextReport;
  private long nextOrganisation = BenchData.ORGANISATIONS;

  private Bench(Klaster klaster, Path folder, BenchData data, int scale) {
    this.klaster = klaster;
    this.gatling = new GatlingRun(folder);
    this.data = data;
    this.scale = scale;
    this.nextReport = data.reports().get(0);
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path folder = Path.of(arguments[2]);
    empty(folder);
    Progress progress = Progress.on(OUT);
    List<Integer> sizes =
        Stream.of(arguments[5].split(",")).map(String::strip).map(Integer::valueOf).toList();
    List<String> openings = new ArrayList<>();
    // The largest first: the last server, with the usual number, goes on with the rest.
    for (int bids : sizes.stream().sorted(Comparator.reverseOrder()).toList()) {
      boolean last = bids == Collections.min(sizes);
      LaunchSettings settings =
          LaunchSettings.of(
                  Path.of(arguments[0]), folder.resolve("data-" + bids), Path.of(arguments[1]))
              .withPortOffset(Integer.parseInt(arguments[3]));
      if (arguments.length > 6 && !arguments[6].isBlank()) {
        settings = settings.withKeycloakOf(Path.of(arguments[6]));
      }
      try (Klaster klaster = Klaster.started(settings, progress)) {
        Thread hook = new Thread(klaster::close);
        Runtime.getRuntime().addShutdownHook(hook);
        Loaded loaded = load(klaster, bids, progress);
        progress.say("Opening " + bids + " bids");
        openings.add(0, opening(klaster, loaded.sealed(), bids));
        if (last) {
          OUT.printf("%n%-42s %8s %8s %8s%n", "opening, the first on its server", "s", "CPU s", "load");
          openings.forEach(OUT::println);
          Statements.print(OUT, klaster.url(), klaster.keycloakUrl(), loaded.shared());
          new Bench(klaster, folder, loaded.data(), Integer.parseInt(arguments[4])).run(progress);
        }
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  /** What was put into the database of a server. */
  private record Loaded(BenchData data, long sealed, List<Statements.Shared> shared) {}

  private static Loaded load(Klaster klaster, int bids, Progress progress)
      throws IOException, InterruptedException, SQLException {
    progress.say("Loading " + BenchData.ORGANISATIONS + " organisations and " + bids + " bids");
    klaster.wildfly().stop();
    Path root = klaster.data().root();
    Database database = Database.h2(klaster.data().database(), Secrets.of(root).databaseOwner());
    BenchData data = BenchData.load(database);
    long tender = SealedBids.load(database, bids);
    List<Statements.Shared> shared = Statements.load(database, data.cluster());
    klaster.wildfly().start();
    klaster.wildfly().awaitReady();
    return new Loaded(data, tender, shared);
  }

  private static String opening(Klaster klaster, long tender, int bids)
      throws IOException, InterruptedException {
    Duration before = klaster.wildfly().process().cpuTime();
    Duration opening =
        new Opening(klaster.url(), new Visitor(klaster.url(), klaster.keycloakUrl()))
            .measure(tender, bids);
    return "%-42s %8.1f %8.1f %8.1f"
        .formatted(
            bids + " sealed bids of " + SealedBids.LOTS + " lots",
            opening.toMillis() / 1e3,
            klaster.wildfly().process().cpuTime().minus(before).toMillis() / 1e3,
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void run(Progress progress) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(klaster.url(), klaster.keycloakUrl());
    List<String> sessions = new ArrayList<>();
    for (int i = 0; i < USERS; i++) {
      sessions.add(visitor.session("coordinator"));
    }
    List<String> rows = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      progress.say(operation.title());
      String token =
          switch (operation) {
            case SUBMISSION -> visitor.token("firm");
            case CREATION -> visitor.token("coordinator");
            default -> "";
          };
      play(operation, new Load(USERS, scaled(operation.warmUp()), "warm"), sessions, token);
      for (int users : new int[] {1, USERS}) {
        int requests = scaled(operation.measured() * (users == 1 ? 1 : 4) / 4);
        rows.add(play(operation, new Load(users, requests, "measured"), sessions, token));
      }
    }
    OUT.printf(
        "%n%-42s %5s %8s %6s %6s %7s %9s %9s%n",
        "operation", "users", "requests", "p50", "p95", "req/s", "WildFly", "Keycloak");
    OUT.printf(
        "%-42s %5s %8s %6s %6s %7s %9s %9s%n", "", "", "", "ms", "ms", "", "CPU ms/r", "CPU ms/r");
    rows.forEach(OUT::println);
    OUT.printf(
        "%nA filtered list page is %d bytes on the wire (gzip, headers included), the cluster page %d.%n",
        visitor.bytesOnTheWire(UsersSimulation.listPath(0), sessions.get(0)),
        visitor.bytesOnTheWire(
            "/app/registry/cluster.xhtml?id=" + data.cluster(), sessions.get(0)));
    SharingFigures.print(OUT);
  }

  private int scaled(int requests) {
    return Math.max(USERS, requests * scale / 100);
  }

  /** How many users send how many requests together, and whether they warm up or are measured. */
  private record Load(int users, int requests, String phase) {}

  private String play(Operation operation, Load load, List<String> sessions, String token)
      throws IOException, InterruptedException {
    int users = load.users();
    int requests = load.requests();
    long first = operation == Operation.SUBMISSION ? nextReport : nextOrganisation;
    nextReport += operation == Operation.SUBMISSION ? requests : 0;
    nextOrganisation += operation == Operation.CREATION ? requests : 0;
    Plan plan =
        new Plan(operation, klaster.url(), users, requests, sessions, token, first, data.cluster());
    Duration wildfly = klaster.wildfly().process().cpuTime();
    Duration keycloak = keycloakTime();
    var figures =
        gatling.play(
            plan,
            operation.name().toLowerCase(java.util.Locale.ROOT) + "-" + users + "-" + load.phase());
    if (figures.failed() > 0) {
      throw new IllegalStateException(figures.failed() + " requests of " + operation + " failed");
    }
    return "%-42s %5d %8d %6d %6d %7.0f %9s %9s"
        .formatted(
            operation.title(),
            users,
            figures.requests(),
            figures.p50(),
            figures.p95(),
            figures.perSecond(),
            perRequest(klaster.wildfly().process().cpuTime().minus(wildfly), figures.requests()),
            klaster.keycloak() == null
                ? "shared"
                : perRequest(keycloakTime().minus(keycloak), figures.requests()));
  }

  private Duration keycloakTime() {
    var keycloak = klaster.keycloak();
    return keycloak == null ? Duration.ZERO : keycloak.process().cpuTime();
  }

  private static String perRequest(Duration time, long requests) {
    return "%.2f".formatted(time.toNanos() / 1e6 / requests);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
