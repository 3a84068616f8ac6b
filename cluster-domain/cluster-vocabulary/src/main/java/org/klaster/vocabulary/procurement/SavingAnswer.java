package org.klaster.vocabulary.procurement;

/** What a member says when its share of a joint purchase gives it a ground to leave. */
public enum SavingAnswer {
  STAYS,
  LEFT,
  /** It said nothing in time, and the officer went on without it. */
  SILENT;

  /** Whether the member buys nothing any more. */
  public boolean isGone() {
    return this != STAYS;
  }
}
