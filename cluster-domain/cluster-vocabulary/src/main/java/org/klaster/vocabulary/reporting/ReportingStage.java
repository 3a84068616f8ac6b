package org.klaster.vocabulary.reporting;

/** The steps of the reporting calendar, each with its day of the month after the quarter. */
public enum ReportingStage {
  FIRM_TO_COORDINATOR,
  COORDINATOR_TO_MINISTRY,
  MINISTRY_TO_GOVERNMENT
}
