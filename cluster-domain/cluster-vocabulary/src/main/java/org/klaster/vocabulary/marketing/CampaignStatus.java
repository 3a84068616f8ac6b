package org.klaster.vocabulary.marketing;

import java.util.EnumSet;
import java.util.Set;

/** States of a campaign. */
public enum CampaignStatus {
  /** Written by the coordinator, not shown to members yet. */
  PROPOSED,
  /** Members pledge until the deadline; the council votes when the threshold is reached. */
  PLEDGING,
  /** The council stands behind it; pledges bind. */
  APPROVED,
  RUNNING,
  /** Expenses are claimed no more, only decided on. */
  CLAIMS,
  /** Each payer's share is fixed, what is left of the pledges is returned. */
  SETTLED,
  CLOSED,
  /** Given up for a reason; every pledge is returned. */
  CANCELLED;

  /** The states that may follow this one. */
  public Set<CampaignStatus> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(PLEDGING, CANCELLED);
      case PLEDGING -> EnumSet.of(APPROVED, CANCELLED);
      case APPROVED -> EnumSet.of(RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(CLAIMS, CANCELLED);
      case CLAIMS -> EnumSet.of(SETTLED);
      case SETTLED -> EnumSet.of(CLOSED);
      case CLOSED, CANCELLED -> EnumSet.noneOf(CampaignStatus.class);
    };
  }

  public boolean canBecome(CampaignStatus next) {
    return next().contains(next);
  }

  /** Whether pledges have become money of the campaign. */
  public boolean isPaid() {
    return switch (this) {
      case PROPOSED, PLEDGING, CANCELLED -> false;
      default -> true;
    };
  }
}
