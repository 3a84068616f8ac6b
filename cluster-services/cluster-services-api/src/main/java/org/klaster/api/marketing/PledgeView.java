package org.klaster.api.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.marketing.PledgeBasis;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * What one organisation pays for a campaign: its statement.
 *
 * @param basis what the key takes its weight from
 * @param share part of the cost, null before it was shared
 * @param returned what goes back, null before the end
 * @param gained its orders and exports
 * @param returnPerTenge gained for each tenge of the share; null where there is no share
 */
public record PledgeView(
    long id,
    int version,
    long organisationId,
    LocalizedText organisation,
    Money amount,
    PledgeBasis basis,
    @Nullable Money share,
    @Nullable Money returned,
    Money gained,
    @Nullable BigDecimal returnPerTenge)
    implements Serializable {}
