package org.klaster.launcher;

import org.jspecify.annotations.Nullable;

/**
 * The program behind {@code mvn -Prun}: starts all, says so, and stays until it is told to stop.
 */
public final class Launcher {

  private Launcher() {}

  /** Takes the arguments of {@link Arguments#USAGE}; ends with exit code 1 after a failure. */
  public static void main(String[] arguments) {
    Progress progress = Progress.on(System.out);
    try {
      run(Arguments.read(arguments, System.getenv()), progress);
    } catch (LaunchFailure failure) {
      progress.plain("Klaster failed: " + failure.line());
      System.exit(1);
    }
  }

  private static void run(LaunchSettings settings, Progress progress) {
    Klaster klaster = new Klaster(settings, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(klaster, progress), "klaster-stop"));
    try {
      klaster.start();
      progress.plain("Klaster is ready: " + klaster.url() + "/");
      DemonstrationAccounts.table().forEach(progress::plain);
      requireNoDeath(klaster.awaitDeath());
    } catch (LaunchFailure failure) {
      if (klaster.isClosing()) {
        return;
      }
      klaster.close();
      throw failure;
    }
  }

  private static void requireNoDeath(@Nullable ServerProcess dead) {
    if (dead != null) {
      throw new LaunchFailure(
          dead.name()
              + " went down by itself (exit code "
              + dead.exitCode()
              + "): see "
              + dead.log()
              + ".");
    }
  }

  private static void stop(Klaster klaster, Progress progress) {
    if (klaster.isClosed()) {
      return;
    }
    progress.say("Stopping");
    klaster.close();
    progress.say("Stopped");
  }
}
