package org.klaster.api.marketing;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;

/** The coordinator's work on a campaign. */
@Local
public interface CampaignPlanning {

  /**
   * Proposes a campaign; members see it when pledging is opened.
   *
   * @return its key
   */
  long propose(@NotNull @Valid ProposeCampaign command);

  /** Says a proposal anew, until pledging is opened. */
  void revise(@NotNull @Valid ReviseCampaign command);

  void openPledging(long campaignId, int version);

  /** All pledges; each look is recorded. */
  List<PledgeView> pledges(long campaignId);

  /** Enters the weight that the payers have agreed on. */
  void weigh(long campaignId, long pledgeId, int weight, int version);

  /** Asks the council, when the threshold is reached; pledges are frozen meanwhile. */
  void putToVote(long campaignId, int version);

  void start(long campaignId, int version);

  /** Gives it up; every pledge is returned. */
  void cancel(long campaignId, @NotBlank @Size(max = 4000) String reason, int version);

  /** The result of a market research. */
  void publishResearch(
      long campaignId, @NotBlank String fileName, @NotNull InputStream content, int version);
}
