package org.klaster.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells the person in front of the terminal what is being done, with the seconds since the start.
 */
public final class Progress {

  private final PrintStream out;
  private final long start = System.nanoTime();

  private Progress(PrintStream out) {
    this.out = out;
  }

  public static Progress on(PrintStream out) {
    return new Progress(out);
  }

  public void say(String line) {
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    plain(String.format(Locale.ROOT, "[%6.1f s] %s", seconds, line));
  }

  public void plain(String line) {
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }
}
