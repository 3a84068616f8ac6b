package org.klaster.verifier;

/** What a check found, from the best to the worst. */
public enum Verdict {
  VALID(0),
  /** Nothing is wrong, but something could not be established. */
  UNKNOWN(2),
  INVALID(1);

  private final int exitCode;

  Verdict(int exitCode) {
    this.exitCode = exitCode;
  }

  /** Exit code of the program. */
  public int exitCode() {
    return exitCode;
  }

  Verdict and(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
