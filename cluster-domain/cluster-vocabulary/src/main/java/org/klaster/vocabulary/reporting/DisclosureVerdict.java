package org.klaster.vocabulary.reporting;

/** Whether an aggregated cell may be shown to those who may not see its parts, and why not. */
public enum DisclosureVerdict {
  SHOWN,
  /** Fewer firms than the rule asks for have a figure other than zero. */
  TOO_FEW_FIRMS,
  /** One firm holds more of it than the rule allows. */
  DOMINATED,
  /** Shown, it would let a suppressed cell be computed. */
  WOULD_REVEAL,
  /** Nobody has reported it. */
  NO_DATA;

  public boolean shown() {
    return this == SHOWN;
  }
}
