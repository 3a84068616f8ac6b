package org.klaster.vocabulary.registry;

/**
 * Rules by which a table of regional indicators is looked through; a finding is shown, never
 * corrected silently.
 */
public enum QualityRule {
  /**
   * The printed growth differs from the one computed from the levels by more than rounding or
   * truncation.
   */
  GROWTH_MISMATCH,
  /** A part is larger than its whole. */
  PART_EXCEEDS_WHOLE,
  /** The parts do not add up to the whole within what rounding allows. */
  PARTS_DO_NOT_SUM,
  /** A value is five times the one of the year before, or a fifth of it. */
  JUMP
}
