package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.klaster.api.council.BallotDecided;
import org.klaster.api.council.BallotOutcomeHandler;
import org.klaster.domain.council.Ballot;

/** Tells the context that put a question what became of it, and the council whom it elected. */
@ApplicationScoped
public class OutcomeDispatch {

  @Inject @Any private Instance<BallotOutcomeHandler> handlers;
  @Inject private Elections elections;

  /** Refuses a subject that nobody answers for, before a ballot is opened on it. */
  public void requireHandler(String subjectType) {
    handler(subjectType);
  }

  public void decided(BallotDecided decided) {
    handler(decided.subjectType()).decided(decided);
    elections.decided(decided);
  }

  public void annulled(Ballot ballot, String reason) {
    handler(ballot.subjectType()).annulled(ballot.id(), ballot.subjectId(), reason);
  }

  private BallotOutcomeHandler handler(String subjectType) {
    return handlers.stream()
        .filter(handler -> handler.subjectType().equals(subjectType))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody answers for " + subjectType));
  }
}
