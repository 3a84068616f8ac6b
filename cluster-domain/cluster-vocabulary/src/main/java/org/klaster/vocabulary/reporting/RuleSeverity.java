package org.klaster.vocabulary.reporting;

/** What a broken rule does to a submission. */
public enum RuleSeverity {
  /** The submission is refused. */
  ERROR,
  /** The submission needs a reason at the cell. */
  WARNING
}
