package org.klaster.api.marketing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.ExpectedResult;

/** A proposal said anew, as long as members do not see it. */
public record ReviseCampaign(
    long campaignId,
    @NotNull CampaignTerms terms,
    @NotEmpty List<BudgetLine> lines,
    @NotEmpty List<ExpectedResult> expected,
    int version)
    implements Serializable {

  public ReviseCampaign {
    lines = List.copyOf(lines);
    expected = List.copyOf(expected);
  }
}
