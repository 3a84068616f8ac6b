package org.klaster.web.rest.marketing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.GivePledge;
import org.klaster.vocabulary.marketing.TurnoverBand;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.rest.shared.Given;

/**
 * What an own organisation pledges; nought takes the pledge back.
 *
 * @param organisation key of the own organisation
 * @param amount tenge
 * @param band where the cost is shared by the band of turnover
 * @param expectedBenefit tenge, where it is shared by the expected benefit
 */
public record PledgeBody(
    @Nullable Long organisation,
    @Nullable BigDecimal amount,
    @Nullable TurnoverBand band,
    @Nullable BigDecimal expectedBenefit) {

  GivePledge command(long campaign) {
    return new GivePledge(
        campaign,
        Given.required("organisation", organisation),
        new Money(Given.required("amount", amount)),
        band,
        expectedBenefit == null ? null : new Money(expectedBenefit));
  }
}
