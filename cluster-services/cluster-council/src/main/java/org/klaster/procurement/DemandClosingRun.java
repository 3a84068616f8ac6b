package org.klaster.procurement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.TenderStatus;

/** Ends the demand of one round whose deadline has passed, under its row's lock: once. */
@Stateless
@PermitAll
public class DemandClosingRun {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DemandPool pool;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  /** Ids of the rounds whose deadline has passed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return entities
        .createQuery(
            "select t.id from Tender t where t.status = :open and t.demandUntil < :now"
                + " order by t.demandUntil",
            Long.class)
        .setParameter("open", TenderStatus.DEMAND_OPEN)
        .setParameter("now", clock.now())
        .getResultList();
  }

  /** Closes it unless somebody else did so meanwhile. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void close(long tenderId) {
    Tender tender = entities.find(Tender.class, tenderId, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.now();
    if (tender.status() == TenderStatus.DEMAND_OPEN && now.isAfter(tender.demandUntil())) {
      tender.closeDemand(now);
      pool.close(tender, now);
      auditTrail.changed(
          "tender.close-demand", Subject.of(Tender.SUBJECT_TYPE, tenderId), Map.of());
    }
  }
}
