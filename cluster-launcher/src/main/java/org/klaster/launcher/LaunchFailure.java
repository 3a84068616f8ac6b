package org.klaster.launcher;

/** Why Klaster does not start or went down, in one line for the person in front of the terminal. */
public final class LaunchFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String line;

  public LaunchFailure(String line) {
    super(line);
    this.line = line;
  }

  public LaunchFailure(String line, Throwable cause) {
    super(line, cause);
    this.line = line;
  }

  /** The line that is shown. */
  public String line() {
    return line;
  }
}
