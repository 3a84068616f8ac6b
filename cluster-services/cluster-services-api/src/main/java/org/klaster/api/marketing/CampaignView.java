package org.klaster.api.marketing;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A campaign as the caller may see it.
 *
 * @param own pledges of the organisations that the caller represents
 * @param claims all for the coordinator, the own for a member
 * @param research the result of a market research, for those who paid and the coordinator
 * @param hasResearch whether there is one, for whomever
 */
public record CampaignView(
    long id,
    int version,
    long clusterId,
    LocalizedText clusterName,
    CampaignTerms terms,
    CampaignStatus status,
    @Nullable Long ballotId,
    boolean ballotOpen,
    @Nullable String reason,
    List<BudgetLine> lines,
    CampaignMoney money,
    List<PledgeView> own,
    List<ClaimView> claims,
    List<ResultView> results,
    @Nullable DocumentView research,
    boolean hasResearch,
    Set<CampaignAction> actions)
    implements Serializable {

  public CampaignView {
    lines = List.copyOf(lines);
    own = List.copyOf(own);
    claims = List.copyOf(claims);
    results = List.copyOf(results);
    actions = Set.copyOf(actions);
  }

  /** Whether the caller may do that now; for pages. */
  public boolean may(String action) {
    return actions.contains(CampaignAction.valueOf(action));
  }
}
