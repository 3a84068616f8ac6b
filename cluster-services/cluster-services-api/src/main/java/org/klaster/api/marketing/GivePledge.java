package org.klaster.api.marketing;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.marketing.TurnoverBand;
import org.klaster.vocabulary.shared.Money;

/**
 * What an organisation pledges, in place of an earlier pledge; nought withdraws it.
 *
 * @param band where the cost is shared by the band of turnover
 * @param expectedBenefit where it is shared by the expected benefit
 */
public record GivePledge(
    long campaignId,
    long organisationId,
    @NotNull Money amount,
    @Nullable TurnoverBand band,
    @Nullable Money expectedBenefit)
    implements Serializable {}
