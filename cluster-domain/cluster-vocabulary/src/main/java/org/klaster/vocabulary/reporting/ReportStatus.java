package org.klaster.vocabulary.reporting;

import java.util.Set;

/**
 * Where a report stands. It begins open, is submitted as revision n, reviewed, and returned or
 * accepted; an accepted one may be reopened until an aggregate uses it, after that never.
 */
public enum ReportStatus {
  /** The firm fills it in. */
  OPEN,
  /** A revision is frozen and waits for the coordinator. */
  SUBMITTED,
  /** The coordinator reads it. */
  IN_REVIEW,
  /** The coordinator wants a correction: the firm fills it in again. */
  RETURNED,
  /** The figures stand. */
  ACCEPTED,
  /** The coordinator's aggregate for the ministry uses the accepted revision. */
  AGGREGATED,
  /** The ministry has published the aggregate. */
  PUBLISHED;

  /** The states that may follow this one. */
  public Set<ReportStatus> next() {
    return switch (this) {
      case OPEN, RETURNED -> Set.of(SUBMITTED);
      case SUBMITTED -> Set.of(IN_REVIEW);
      case IN_REVIEW -> Set.of(RETURNED, ACCEPTED);
      case ACCEPTED -> Set.of(RETURNED, AGGREGATED);
      case AGGREGATED -> Set.of(PUBLISHED);
      case PUBLISHED -> Set.of();
    };
  }

  public boolean canBecome(ReportStatus next) {
    return next().contains(next);
  }

  /** Whether the firm may change the draft. */
  public boolean editable() {
    return this == OPEN || this == RETURNED;
  }

  /** Whether the coordinator may decide on it. */
  public boolean reviewable() {
    return this == SUBMITTED || this == IN_REVIEW;
  }

  /** Whether its current revision counts in an aggregate. */
  public boolean accepted() {
    return this == ACCEPTED || this == AGGREGATED || this == PUBLISHED;
  }
}
