package org.klaster.api.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.marketing.PledgeBasis;
import org.klaster.vocabulary.marketing.ShareAnswer;
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
 * @param answer to a share that is not what was pledged; null where none was given
 * @param refusal why the share was refused
 * @param answerUntil while the share waits for an answer; null where it does not
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
    @Nullable BigDecimal returnPerTenge,
    @Nullable ShareAnswer answer,
    @Nullable String refusal,
    @Nullable Instant answerUntil)
    implements Serializable {}
