package org.klaster.api.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Money;

/**
 * The money of a campaign in sum. As long as fewer than three pay, members are shown neither sums
 * nor how many pay: another's part would follow from them. While pledges move they are shown a
 * rough sum, renewed when three have changed theirs; what is approved, when the cost is shared.
 *
 * @param budget planned cost
 * @param payers how many have pledged; null where suppressed
 * @param pledged sum of the pledges; null where suppressed
 * @param rough whether the sum of the pledges is a lower bound of what it was a while ago
 * @param approved sum of the approved claims; null where suppressed
 * @param statePart what the ministry or the akimat takes over of it; null where suppressed
 * @param reached whether the pledges suffice for the council to be asked
 * @param shared whether shares were computed
 * @param outOfDate whether they are those of another total
 * @param returnPerTenge orders and exports of all for each tenge that the payers bear; null where
 *     suppressed or nothing was borne
 */
public record CampaignMoney(
    Money budget,
    @Nullable Long payers,
    @Nullable Money pledged,
    boolean rough,
    @Nullable Money approved,
    @Nullable Money statePart,
    boolean reached,
    boolean shared,
    boolean outOfDate,
    @Nullable BigDecimal returnPerTenge)
    implements Serializable {}
