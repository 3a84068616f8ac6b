package org.klaster.vocabulary.reporting;

/** What the coordinator decided on a revision. */
public enum ReviewVerdict {
  RETURNED,
  ACCEPTED,
  /** An acceptance was taken back, with a reason, before any aggregate used it. */
  REOPENED
}
