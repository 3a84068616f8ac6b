package org.klaster.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.klaster.api.shared.AuditCheckView;
import org.klaster.api.shared.AuditVerdict;
import org.klaster.api.shared.Conflict;
import org.klaster.domain.shared.AuditCheck;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.AuditCheckState;

/** Keeps how far a verification is, each time in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditChecks {

  private static final int SHOWN = 10;

  /** A verification that was not heard of for so long ended with its server. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /**
   * Begins one.
   *
   * @throws Conflict where one is running
   */
  public long begin() {
    Instant now = clock.now();
    for (AuditCheck running : running()) {
      if (running.updatedAt().isAfter(now.minus(SILENCE))) {
        throw new Conflict("audit.check-running");
      }
      running.interrupt(now);
    }
    entities.flush();
    AuditCheck check = new AuditCheck(0, now);
    entities.persist(check);
    return check.id();
  }

  public void progressed(long id, long checked, long total) {
    entities.find(AuditCheck.class, id).progressed(checked, total, clock.now());
  }

  public void finished(long id, AuditVerdict verdict) {
    AuditCheck check = entities.find(AuditCheck.class, id);
    if (verdict.intact()) {
      check.foundIntact(verdict.checked(), verdict.headHash(), clock.now());
    } else {
      check.foundBroken(verdict.checked(), verdict.firstBroken(), verdict.reason(), clock.now());
    }
  }

  public void interrupted(long id) {
    entities.find(AuditCheck.class, id).interrupt(clock.now());
  }

  /** The newest first. */
  public List<AuditCheckView> latest() {
    Instant now = clock.now();
    return entities
        .createQuery("select c from AuditCheck c order by c.id desc", AuditCheck.class)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(check -> view(check, now))
        .toList();
  }

  private List<AuditCheck> running() {
    return entities
        .createQuery("select c from AuditCheck c where c.state = :running", AuditCheck.class)
        .setParameter("running", AuditCheckState.RUNNING)
        .getResultList();
  }

  private static AuditCheckView view(AuditCheck check, Instant now) {
    boolean silent =
        check.state() == AuditCheckState.RUNNING && check.updatedAt().isBefore(now.minus(SILENCE));
    long millis = Math.max(1, Duration.between(check.startedAt(), check.updatedAt()).toMillis());
    long perSecond = check.checked() * 1000 / millis;
    long left = check.total() - check.checked();
    return new AuditCheckView(
        check.id(),
        silent ? AuditCheckState.INTERRUPTED : check.state(),
        check.checked(),
        Math.max(check.total(), check.checked()),
        check.firstBroken(),
        check.reason(),
        check.headHash(),
        check.startedAt(),
        check.finishedAt(),
        perSecond,
        perSecond == 0 ? 0 : (left + perSecond - 1) / perSecond);
  }
}
