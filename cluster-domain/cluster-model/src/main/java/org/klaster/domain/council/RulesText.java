package org.klaster.domain.council;

import java.util.List;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.VotingRules;

/**
 * Rules as they are adopted, with where they come from.
 *
 * @param seatTermMonths length of a seat's term
 * @param verified whether somebody compared them with the source
 * @param subjects what they say of single kinds of subject
 */
public record RulesText(
    VotingRules rules,
    MeetingRules meetings,
    BodyRules body,
    int seatTermMonths,
    String source,
    String clause,
    boolean verified,
    List<SubjectRule> subjects) {

  public RulesText {
    subjects = List.copyOf(subjects);
  }

  /** Rules without a prescribed composition or majorities of single kinds of subject. */
  public RulesText(
      VotingRules rules,
      MeetingRules meetings,
      int seatTermMonths,
      String source,
      String clause,
      boolean verified) {
    this(rules, meetings, BodyRules.NONE, seatTermMonths, source, clause, verified, List.of());
  }

  /** Rules that say nothing of single kinds of subject. */
  public RulesText(
      VotingRules rules,
      MeetingRules meetings,
      BodyRules body,
      int seatTermMonths,
      String source,
      String clause,
      boolean verified) {
    this(rules, meetings, body, seatTermMonths, source, clause, verified, List.of());
  }
}
