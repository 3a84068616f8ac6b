package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.api.council.BallotDecided;
import org.klaster.api.council.BallotOutcomeHandler;
import org.klaster.domain.programme.Programme;

/** What follows for a programme when the council's ballot on it has ended. */
@ApplicationScoped
public class EndorsementOutcome implements BallotOutcomeHandler {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ProgrammeTimeline timeline;

  @Override
  public String subjectType() {
    return Programme.SUBJECT_TYPE;
  }

  @Override
  public void decided(BallotDecided decided) {
    Programme programme = entities.find(Programme.class, decided.subjectId());
    timeline.record(programme.balloted(decided.outcome(), timeline.councilStep(null)));
  }

  @Override
  public void annulled(long ballotId, long subjectId, String reason) {
    Programme programme = entities.find(Programme.class, subjectId);
    timeline.record(programme.ballotAnnulled(timeline.step(reason)));
  }
}
