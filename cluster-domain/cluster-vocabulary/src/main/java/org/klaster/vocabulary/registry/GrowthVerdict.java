package org.klaster.vocabulary.registry;

/** How a printed growth stands to the one computed from the levels. */
public enum GrowthVerdict {
  /** Equal after rounding half up to the printed decimals. */
  ROUNDED,
  /** Equal after cutting off the decimals that were not printed. */
  TRUNCATED,
  /** Neither rounding nor cutting explains the difference. */
  MISMATCH,
  /** Nothing is printed, or a level is missing. */
  UNKNOWN
}
