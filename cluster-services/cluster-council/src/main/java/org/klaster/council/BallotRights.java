package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilQuestion;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;

/** What the caller may do with a ballot beside voting. */
@ApplicationScoped
public class BallotRights {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private BallotClosing closing;
  @Inject private OwnCases ownCases;
  @Inject private Secretariat secretariat;

  boolean mayBreakTie(Ballot ballot) {
    return closing.waitsForChair(ballot)
        && closing.tieBreaker(ballot).filter(s -> s.personId() == access.personId()).isPresent();
  }

  boolean mayAnnul(Ballot ballot, Council council) {
    return access.coordinates(council.clusterId())
        && ballot.status() == BallotStatus.OPEN
        && !ownCases.isCallers(ballot);
  }

  /** Whether the caller may put a question again that stands on no agenda. */
  public boolean mayRepeat(Ballot ballot, Council council) {
    return ballot.subjectType().equals(CouncilQuestion.SUBJECT_TYPE)
        && isUndecided(ballot)
        && secretariat.includesCaller(council);
  }

  /** Whether it ended without a decision and was not repeated. */
  public boolean isUndecided(Ballot ballot) {
    boolean ended =
        ballot.status() == BallotStatus.ANNULLED
            || (ballot.status() == BallotStatus.CERTIFIED
                && ballot.outcome() != BallotOutcome.CARRIED
                && (ballot.terms().form().method().hasOptions()
                    || ballot.outcome() != BallotOutcome.NOT_CARRIED));
    return ended
        && entities
                .createQuery(
                    "select count(b) from Ballot b where b.repeatOfId = :ballot", Long.class)
                .setParameter("ballot", ballot.id())
                .getSingleResult()
            == 0;
  }
}
