package org.klaster.vocabulary.programme;

/** What a programme lacks before it can be submitted, in the order of the form. */
public enum ProgrammeGap {
  NAME,
  GOAL,
  GROWTH_POINT,
  YEARS,
  /** There is no measure. */
  MEASURES,
  MEASURE_NAME,
  MEASURE_COMPLETION,
  MEASURE_RESPONSIBLE,
  /** The responsible organisation is not an active member of the cluster. */
  MEASURE_RESPONSIBLE_NOT_MEMBER,
  MEASURE_DEADLINE,
  /** The deadline lies outside of the programme's years. */
  MEASURE_DEADLINE_OUTSIDE,
  MEASURE_FUNDING,
  /** Money is planned for a year outside of the programme's years. */
  MEASURE_FUNDING_OUTSIDE,
  /** There is no expected indicator. */
  INDICATORS,
  INDICATOR_NAME,
  INDICATOR_UNIT,
  INDICATOR_BASELINE,
  INDICATOR_TARGET,
  /** The target's year is not after the baseline's. */
  INDICATOR_YEARS
}
