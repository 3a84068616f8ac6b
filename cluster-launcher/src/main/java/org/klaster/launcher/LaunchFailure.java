package org.klaster.launcher;

/** Why Klaster does not start or went down, in one line for the person in front of the terminal. */
public final class LaunchFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LaunchFailure(String line) {
    super(line);
  }

  public LaunchFailure(String line, Throwable cause) {
    super(line, cause);
  }
}
