package org.klaster.council.question;

import jakarta.enterprise.context.ApplicationScoped;
import org.klaster.api.council.BallotDecided;
import org.klaster.api.council.BallotOutcomeHandler;
import org.klaster.domain.council.CouncilQuestion;

/**
 * Answers for questions that stand on no agenda: the decision is the ballot's own, and nothing else
 * keeps a state of it.
 */
@ApplicationScoped
public class QuestionOutcome implements BallotOutcomeHandler {

  @Override
  public String subjectType() {
    return CouncilQuestion.SUBJECT_TYPE;
  }

  @Override
  public void decided(BallotDecided decided) {
    // The register of decisions and, after an election, the council have it already.
  }
}
