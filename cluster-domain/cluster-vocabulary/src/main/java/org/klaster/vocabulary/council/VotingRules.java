package org.klaster.vocabulary.council;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * The rules under which a council votes: data of that council, kept in versions; a ballot keeps the
 * version that it was opened under.
 *
 * @param quorum how many have to take part
 * @param quorumBase what the quorum is measured on
 * @param pass how many have to be in favour
 * @param passBase of what they are a part
 * @param castingVote whether the chair decides a tie
 * @param closesWhenAllVoted whether a ballot closes before its deadline once every entitled seat
 *     has voted
 * @param votingDays days from opening to the deadline, 1 to 90
 * @param conditionsAllowed whether the council may approve with conditions
 */
public record VotingRules(
    Threshold quorum,
    QuorumBase quorumBase,
    Threshold pass,
    PassBase passBase,
    boolean castingVote,
    boolean closesWhenAllVoted,
    int votingDays,
    boolean conditionsAllowed)
    implements Serializable {

  public static final int MAX_VOTING_DAYS = 90;

  public VotingRules {
    if (votingDays < 1 || votingDays > MAX_VOTING_DAYS) {
      throw new DomainRuleViolation("rules.voting-days", MAX_VOTING_DAYS);
    }
    if (pass.reached(0, 1)) {
      throw new DomainRuleViolation("rules.pass-without-votes");
    }
  }

  /** The same rules with another majority. */
  public VotingRules withMajority(Threshold otherPass, PassBase otherBase) {
    return new VotingRules(
        quorum,
        quorumBase,
        otherPass,
        otherBase,
        castingVote,
        closesWhenAllVoted,
        votingDays,
        conditionsAllowed);
  }
}
