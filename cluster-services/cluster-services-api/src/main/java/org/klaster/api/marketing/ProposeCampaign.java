package org.klaster.api.marketing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.ExpectedResult;

/**
 * A proposal of a campaign.
 *
 * @param expected one of a kind at most
 */
public record ProposeCampaign(
    long clusterId,
    @NotNull CampaignTerms terms,
    @NotEmpty List<BudgetLine> lines,
    @NotEmpty List<ExpectedResult> expected)
    implements Serializable {

  public ProposeCampaign {
    lines = List.copyOf(lines);
    expected = List.copyOf(expected);
  }
}
