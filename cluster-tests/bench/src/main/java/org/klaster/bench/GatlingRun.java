package org.klaster.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Gatling in a process of its own, so that its work is not counted as the server's. */
final class GatlingRun {

  /**
   * What Gatling found.
   *
   * @param p50 median, in milliseconds
   * @param p95 95th percentile, in milliseconds
   * @param seconds that the requests took together
   */
  record Figures(long requests, long failed, long p50, long p95, double perSecond) {}

  private final Path folder;

  GatlingRun(Path folder) {
    this.folder = folder;
  }

  Figures play(Plan plan, String name) throws IOException, InterruptedException {
    Path file = folder.resolve(name + ".properties");
    plan.write(file);
    Path log = folder.resolve(name + ".log");
    Process gatling =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-D" + UsersSimulation.PLAN + "=" + file,
                "-Dgatling.data.console.light=true",
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "-s",
                UsersSimulation.class.getName(),
                "-rf",
                folder.resolve("gatling").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = gatling.waitFor();
    Files.delete(file);
    List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
    if (exit != 0) {
      throw new IllegalStateException("Gatling failed, see " + log);
    }
    return new Figures(
        (long) figure(lines, "request count", 0),
        (long) figure(lines, "request count", 2),
        (long) figure(lines, "response time 50th percentile", 0),
        (long) figure(lines, "response time 95th percentile", 0),
        figure(lines, "mean throughput", 0));
  }

  /** A figure of the table at the end: the columns are total, OK and failed. */
  private static double figure(List<String> lines, String label, int column) {
    String row =
        lines.stream()
            .filter(line -> line.startsWith("> " + label))
            .reduce((first, last) -> last)
            .orElseThrow(() -> new IllegalStateException("Gatling does not tell: " + label));
    String cell = row.split("\\|")[column + 1].strip().replace(",", "");
    return "-".equals(cell) ? 0 : Double.parseDouble(cell);
  }
}
