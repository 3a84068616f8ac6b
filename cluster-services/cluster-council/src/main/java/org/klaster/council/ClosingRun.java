package org.klaster.council;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.klaster.domain.council.Ballot;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.BallotStatus;

/**
 * Closes one ballot whose deadline has passed, in a transaction of its own under its row's lock: on
 * two servers, or after a crash, it is closed once.
 */
@Stateless
@PermitAll
public class ClosingRun {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private BallotBox box;
  @Inject private BallotClosing closing;

  /** Ids of the open ballots whose deadline has passed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return entities
        .createQuery(
            "select b.id from Ballot b where b.status = :open and b.closesAt <= :now"
                + " order by b.closesAt",
            Long.class)
        .setParameter("open", BallotStatus.OPEN)
        .setParameter("now", clock.now())
        .getResultList();
  }

  /** Closes the ballot unless somebody else did so meanwhile. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void close(long ballotId) {
    Ballot ballot = box.lock(ballotId);
    Instant now = clock.now();
    if (ballot.isDue(now)) {
      closing.close(ballot, now);
    }
  }
}
