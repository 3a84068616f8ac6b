package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.VotingRules;

/**
 * A version of a council's rules.
 *
 * @param number 1 for the first version
 * @param seatTermMonths length of a seat's term
 * @param source where the rules come from
 * @param clause the place in the source
 * @param verified whether somebody compared them with the source
 * @param subjects what they say of single kinds of subject
 */
public record RulesView(
    long id,
    int number,
    LocalDate validFrom,
    VotingRules rules,
    MeetingRules meetings,
    BodyRules body,
    int seatTermMonths,
    String source,
    String clause,
    boolean verified,
    List<SubjectRule> subjects)
    implements Serializable {

  public RulesView {
    subjects = List.copyOf(subjects);
  }
}
