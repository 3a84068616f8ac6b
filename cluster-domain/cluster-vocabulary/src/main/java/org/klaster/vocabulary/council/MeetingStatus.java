package org.klaster.vocabulary.council;

import java.util.EnumSet;
import java.util.Set;

/** Life of a meeting of a council. */
public enum MeetingStatus {
  /** In the plan; proposals for the agenda are taken. */
  PLANNED,
  /** The notice with the agenda has been sent. */
  CONVENED,
  IN_SESSION,
  /** The session is over; the minutes are not signed yet. */
  CLOSED,
  /** The minutes are signed. */
  MINUTED,
  CANCELLED;

  /** The states that may follow this one. */
  public Set<MeetingStatus> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(CONVENED, CANCELLED);
      case CONVENED -> EnumSet.of(IN_SESSION, CANCELLED);
      case IN_SESSION -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.of(MINUTED);
      case MINUTED, CANCELLED -> EnumSet.noneOf(MeetingStatus.class);
    };
  }

  public boolean canBecome(MeetingStatus next) {
    return next().contains(next);
  }

  /** Whether time, place and agenda may still be changed. */
  public boolean isAhead() {
    return this == PLANNED || this == CONVENED;
  }
}
