package org.klaster.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** One child process: the very Java process of a server, without a shell between. */
public final class ServerProcess {

  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final Duration STEP = Duration.ofMillis(200);

  private final String name;
  private final Process process;
  private final Path log;
  private final Path console;

  private ServerProcess(Command command, Process process) {
    this.name = command.name();
    this.process = process;
    this.log = command.log();
    this.console = command.console();
  }

  /**
   * What to start.
   *
   * @param name for messages
   * @param arguments command line
   * @param environment added to the inherited environment
   * @param log file that a message names; what the process prints itself goes to a file beside it
   */
  public record Command(
      String name, List<String> arguments, Map<String, String> environment, Path log) {

    Path console() {
      String file = String.valueOf(log.getFileName());
      return log.resolveSibling(file.replaceFirst("\\.log$", "") + "-console.log");
    }
  }

  static ServerProcess start(Command command) {
    ProcessBuilder builder = new ProcessBuilder(command.arguments());
    builder.environment().keySet().removeIf(ServerProcess::meantForAnotherServer);
    builder.environment().putAll(command.environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(command.console().toFile()));
    builder.redirectInput(new File(isWindows() ? "NUL" : "/dev/null"));
    try {
      return new ServerProcess(command, builder.start());
    } catch (IOException e) {
      throw new LaunchFailure(command.name() + " cannot be started: " + e, e);
    }
  }

  /** Settings of other installations on this machine must not leak into ours. */
  private static boolean meantForAnotherServer(String variable) {
    return variable.startsWith("KC_")
        || variable.startsWith("JBOSS_")
        || variable.startsWith("QUARKUS_");
  }

  private static boolean isWindows() {
    return File.separatorChar == '\\';
  }

  public String name() {
    return name;
  }

  public Path log() {
    return log;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  int exitCode() {
    return process.exitValue();
  }

  CompletableFuture<ServerProcess> onExit() {
    return process.onExit().thenApply(ended -> this);
  }

  /** CPU time that the process has used so far; zero where the system does not tell. */
  public Duration cpuTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Asks the process to stop, without waiting. */
  void requestStop() {
    process.destroy();
  }

  /** Stops the process in order, and by force if it does not follow within half a minute. */
  public void stop() {
    requestStop();
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the process at once, as {@code kill -9} does, and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits for the end of a process that does one task. */
  void awaitSuccess() {
    process.onExit().join();
    if (process.exitValue() != 0) {
      throw new LaunchFailure(
          name + " failed (exit code " + process.exitValue() + "): see " + console + ".");
    }
  }

  /**
   * Waits until an address answers with 200.
   *
   * @throws LaunchFailure if the process ends before, or the time runs out
   */
  void awaitAnswer(URI address, Duration atMost) {
    await(() -> HttpProbe.status(address) == HttpProbe.OK, address.toString(), atMost);
  }

  void await(BooleanSupplier condition, String what, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (endedWithin(STEP)) {
        requireAlive();
      }
      if (System.nanoTime() > end) {
        throw new LaunchFailure(
            name
                + " did not answer at "
                + what
                + " within "
                + atMost.toSeconds()
                + " s: see "
                + log
                + ".");
      }
    }
  }

  void requireAlive() {
    if (!isAlive()) {
      throw new LaunchFailure(
          name
              + " ended while starting (exit code "
              + exitCode()
              + "): see "
              + log
              + " and "
              + console
              + ".");
    }
  }

  private boolean endedWithin(Duration step) {
    try {
      process.onExit().get(step.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillRunning) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while waiting for " + name + ".", e);
    }
  }
}
