package org.klaster.api.marketing;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/**
 * Campaigns for their readers: the coordinator of the cluster reads all of it, the ministry, the
 * council's seats and the members what was opened for pledging, and nobody another's part.
 */
@Local
public interface Campaigns {

  /**
   * Campaigns that the caller may read. Sort keys: {@code changed}, {@code cluster}, {@code
   * status}, {@code starts}.
   */
  Page<CampaignRow> search(@NotNull CampaignCriteria criteria, @NotNull PageRequest page);

  /**
   * @throws org.klaster.api.shared.NotFound if there is none or the caller may not read it
   */
  CampaignView campaign(long campaignId);

  /**
   * The result of a market research, for those who paid; proof of a claim, for the coordinator and
   * the claimant.
   */
  DocumentContent document(long campaignId, long documentId);
}
