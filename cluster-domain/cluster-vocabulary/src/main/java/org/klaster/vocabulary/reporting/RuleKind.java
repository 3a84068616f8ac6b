package org.klaster.vocabulary.reporting;

/** What a rule of the form compares. */
public enum RuleKind {
  /** The indicator has a figure; zero is one. */
  REQUIRED,
  /** Not below the threshold. */
  MINIMUM,
  /** The indicator is a part of the whole and not above it. */
  PART_OF_WHOLE,
  /** The indicator and the other one together are not above the whole. */
  PARTS_OF_WHOLE,
  /** Where the indicator is above zero, the other one is too. */
  NEEDS_OTHER,
  /**
   * Against the last period it rose or fell less than by the threshold's factor; both figures above
   * zero.
   */
  CHANGE_FACTOR,
  /** It was above zero in the last period and is not zero now. */
  FELL_TO_ZERO
}
