package org.klaster.vocabulary.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * How the papers of a ballot are filled in.
 *
 * @param options places of the options that may be marked, ascending; empty for yes and no
 * @param maxChoices how many may be marked on one paper
 * @param places how many options may carry
 */
public record BallotForm(VotingMethod method, List<Integer> options, int maxChoices, int places)
    implements Serializable {

  /** No paper needs more. */
  public static final int MOST_OPTIONS = 30;

  public BallotForm {
    options = options.stream().distinct().sorted().toList();
    int most = method.hasOptions() ? options.size() : 1;
    boolean fits = method.hasOptions() ? most > 0 && most <= MOST_OPTIONS : options.isEmpty();
    if (!fits) {
      throw new DomainRuleViolation("ballot.options", MOST_OPTIONS);
    }
    int mayMark = method == VotingMethod.APPROVAL ? most : 1;
    if (maxChoices < 1 || maxChoices > mayMark || places < 1 || places > mayMark) {
      throw new DomainRuleViolation("ballot.max-choices", mayMark);
    }
  }

  /** The paper of a question that is answered with yes or no. */
  public static BallotForm yesNo() {
    return new BallotForm(VotingMethod.YES_NO, List.of(), 1, 1);
  }

  /** Refuses a paper that cannot be counted. */
  public void check(BallotMark mark) {
    boolean marks = mark.choice() == VoteChoice.YES && method.hasOptions();
    if (!options.containsAll(mark.options())) {
      throw new DomainRuleViolation("ballot.unknown-option");
    }
    if (!marks && !mark.options().isEmpty()) {
      throw new DomainRuleViolation("ballot.unknown-option");
    }
    if (marks && mark.options().isEmpty()) {
      throw new DomainRuleViolation("ballot.option-missing");
    }
    if (mark.options().size() > maxChoices) {
      throw new DomainRuleViolation("ballot.too-many-options", maxChoices);
    }
  }
}
