package org.klaster.api.marketing;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The coordinator's work on the money of a campaign. */
@Local
public interface CampaignSettlement {

  /** Decides on a claim; nobody on the own one. */
  void decideClaim(@NotNull @Valid DecideClaim command);

  /** No expense is claimed any more. */
  void examineClaims(long campaignId, int version);

  /** Shares what was approved among the payers; may be done again as long as it is not settled. */
  void split(long campaignId, int version);

  /** Fixes the shares; what is left of each pledge goes back. */
  void settle(long campaignId, int version);

  void close(long campaignId, int version);
}
