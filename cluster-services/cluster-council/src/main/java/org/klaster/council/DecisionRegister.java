package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Decision;

/** Writes the register of decisions, in the transaction in which something is decided. */
@ApplicationScoped
public class DecisionRegister {

  private static final int BATCH = 200;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Enters a ballot that was certified. */
  public Decision enter(Ballot ballot) {
    Decision decision = new Decision(ballot);
    entities.persist(decision);
    return decision;
  }

  /** Enters an item that was concluded without a ballot. */
  public Decision enter(AgendaItem item, Long council) {
    Decision decision = new Decision(item, council);
    entities.persist(decision);
    return decision;
  }

  /**
   * Enters what was decided before there was a register, a part at a time.
   *
   * @return whether there may be more
   */
  public boolean enterMissing() {
    entities.flush();
    // Two servers that start at once enter nothing twice.
    entities
        .createQuery("select c from Council c order by c.id", Council.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
    List<Ballot> ballots =
        entities
            .createQuery(
                "select b from Ballot b where b.status = CERTIFIED and not exists"
                    + " (select d.id from Decision d where d.ballotId = b.id) order by b.id",
                Ballot.class)
            .setMaxResults(BATCH)
            .getResultList();
    ballots.forEach(this::enter);
    List<Object[]> items =
        entities
            .createQuery(
                "select i, m.councilId from AgendaItem i, Meeting m where m.id = i.meetingId"
                    + " and i.status = CONCLUDED and i.ballotId is null and not exists"
                    + " (select d.id from Decision d where d.itemId = i.id) order by i.id",
                Object[].class)
            .setMaxResults(BATCH)
            .getResultList();
    items.forEach(row -> enter((AgendaItem) row[0], (Long) row[1]));
    entities.flush();
    return ballots.size() == BATCH || items.size() == BATCH;
  }
}
