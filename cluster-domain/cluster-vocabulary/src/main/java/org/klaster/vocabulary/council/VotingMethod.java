package org.klaster.vocabulary.council;

/** How a ballot is filled in. */
public enum VotingMethod {
  /** For, against or abstained. */
  YES_NO,
  /** One of several options, against all of them, or abstained. */
  CHOICE,
  /** Any number of options up to a maximum, against all of them, or abstained. */
  APPROVAL;

  /** Whether there are options to mark. */
  public boolean hasOptions() {
    return this != YES_NO;
  }
}
