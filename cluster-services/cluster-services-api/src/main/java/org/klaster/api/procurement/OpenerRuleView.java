package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A version of the rule on openers of bids.
 *
 * @param cluster whose council's it is; null for all that have none of their own
 * @param threshold how many openers it takes at least
 * @param holders how many there are at least
 * @param observer whether one must be of the ministry or an auditor
 * @param inForce whether it counts today
 * @param enteredBy null where it was delivered with the system
 */
public record OpenerRuleView(
    long id,
    @Nullable Long cluster,
    @Nullable LocalizedText clusterName,
    int threshold,
    int holders,
    boolean observer,
    String source,
    String clause,
    LocalDate validFrom,
    boolean verified,
    boolean inForce,
    @Nullable String enteredBy,
    @Nullable Instant enteredAt)
    implements Serializable {}
