package org.klaster.domain.council;

import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.VotingRules;

/**
 * Rules as they are adopted, with where they come from.
 *
 * @param seatTermMonths length of a seat's term
 * @param verified whether somebody compared them with the source
 */
public record RulesText(
    VotingRules rules,
    MeetingRules meetings,
    int seatTermMonths,
    String source,
    String clause,
    boolean verified) {}
