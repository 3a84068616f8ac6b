package org.klaster.domain.council;

import org.klaster.vocabulary.council.BodyRules;
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
    BodyRules body,
    int seatTermMonths,
    String source,
    String clause,
    boolean verified) {

  /** Rules without a prescribed composition, under which everybody votes in person. */
  public RulesText(
      VotingRules rules,
      MeetingRules meetings,
      int seatTermMonths,
      String source,
      String clause,
      boolean verified) {
    this(rules, meetings, BodyRules.NONE, seatTermMonths, source, clause, verified);
  }
}
