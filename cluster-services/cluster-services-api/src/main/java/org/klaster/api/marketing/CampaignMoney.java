package org.klaster.api.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Money;

/**
 * The money of a campaign in sum. As long as fewer than three pay, members are shown neither sums
 * nor how many pay: another's part would follow from them.
 *
 * @param budget planned cost
 * @param payers how many have pledged; null where suppressed
 * @param pledged sum of the pledges; null where suppressed
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
    @Nullable Money approved,
    @Nullable Money statePart,
    boolean reached,
    boolean shared,
    boolean outOfDate,
    @Nullable BigDecimal returnPerTenge)
    implements Serializable {}
