package org.klaster.vocabulary.council;

import java.util.EnumSet;
import java.util.Set;

/** Life of an item of a meeting's agenda. */
public enum AgendaItemStatus {
  /** Proposed by a seat or by the secretariat; not on the agenda yet. */
  PROPOSED,
  ACCEPTED,
  DECLINED,
  /** Under discussion or under vote, with the quorum of that moment. */
  TAKEN_UP,
  CONCLUDED,
  /** The session ended before it was taken up. */
  POSTPONED;

  /** The states that may follow this one. */
  public Set<AgendaItemStatus> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED, POSTPONED);
      case ACCEPTED -> EnumSet.of(TAKEN_UP, POSTPONED, DECLINED);
      case TAKEN_UP -> EnumSet.of(CONCLUDED);
      case DECLINED, CONCLUDED, POSTPONED -> EnumSet.noneOf(AgendaItemStatus.class);
    };
  }

  public boolean canBecome(AgendaItemStatus next) {
    return next().contains(next);
  }
}
