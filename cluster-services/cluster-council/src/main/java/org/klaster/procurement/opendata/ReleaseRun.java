package org.klaster.procurement.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;

/** Publishes the releases of one tender, in a transaction of its own under its row's lock. */
@Stateless
@PermitAll
public class ReleaseRun {

  /** So long a tender is looked at again after it changed; a reader publishes what was missed. */
  private static final Duration LOOKED_AT = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ReleaseBook book;
  @Inject private DatabaseClock clock;

  /** Ids of published tenders that have changed of late, or have no release yet. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return entities
        .createQuery(
            "select t.id from Tender t where t.publishedAt is not null and (t.changedAt > :since"
                + " or exists (select v.id from TenderTerms v where v.tenderId = t.id"
                + " and v.savedAt > :since) or not exists (select r.id from TenderRelease r"
                + " where r.tenderId = t.id)) order by t.id",
            Long.class)
        .setParameter("since", clock.now().minus(LOOKED_AT))
        .getResultList();
  }

  /** Publishes what is not published yet. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void publish(long tenderId) {
    Tender tender = entities.find(Tender.class, tenderId, LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(tender, LockModeType.PESSIMISTIC_WRITE);
    book.publish(tender);
  }
}
