package org.klaster.platform.interceptor;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.exception.ConstraintViolationException;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.Conflict;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.audit.PendingRefusals;
import org.klaster.platform.audit.RefusalRecorder;
import org.klaster.platform.person.PersonKeys;
import org.klaster.platform.person.PersonReferences;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Surrounds every business method of every bean (declared in each module's {@code ejb-jar.xml}): a
 * broken rule of the domain, a lost update and a violated constraint leave as a {@link
 * BusinessException}, and a refusal goes into the audit trail.
 */
public class ServiceInterceptor {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private PendingRefusals refusals;
  @Inject private CurrentActor currentActor;
  @Inject private PersonReferences persons;

  @AroundInvoke
  Object surround(InvocationContext call) throws Exception {
    if (call.getTarget() instanceof CurrentActor
        || call.getTarget() instanceof RefusalRecorder
        || call.getTarget() instanceof PersonKeys) {
      return call.proceed();
    }
    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE && !refusals.hasBegun()) {
      begin();
    }
    try {
      Object result = call.proceed();
      if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
        // A lost update or a violated constraint must surface here, where it can be named, not at
        // the commit.
        entities.flush();
      }
      return result;
    } catch (DomainRuleViolation e) {
      throw refused(call, translated(e));
    } catch (PersistenceException e) {
      throw refused(call, translated(e));
    } catch (BusinessException e) {
      throw refused(call, e);
    }
  }

  /**
   * At the beginning of a transaction, which has no connection yet: a request that waits for a
   * second one, with its first and perhaps with a row's lock in hand, stops all who wait for that
   * row.
   */
  private void begin() {
    refusals.begin();
    Actor actor = currentActor.get();
    if (actor.isPerson()) {
      persons.prepare(actor.username());
    }
  }

  private static BusinessException translated(DomainRuleViolation e) {
    BusinessException refusal =
        VersionedEntity.STALE.equals(e.code())
            ? new Conflict(e.code())
            : new RuleViolated(e.code(), e.parameters().toArray());
    refusal.initCause(e);
    return refusal;
  }

  private static BusinessException translated(PersistenceException e) {
    if (e instanceof OptimisticLockException) {
      return (BusinessException) new Conflict(VersionedEntity.STALE).initCause(e);
    }
    if (e instanceof PessimisticLockException || e instanceof LockTimeoutException) {
      // Too many wait for one row, such as voters for their ballot: nothing was done.
      return (BusinessException) new Conflict("busy").initCause(e);
    }
    Throwable cause = e;
    while (cause != null && !(cause instanceof ConstraintViolationException)) {
      cause = cause.getCause();
    }
    if (cause instanceof ConstraintViolationException violation) {
      String name = ConstraintNames.clean(violation.getConstraintName());
      if (name.startsWith("uk_")) {
        return (BusinessException) new Conflict(name).initCause(e);
      }
    }
    throw e;
  }

  private BusinessException refused(InvocationContext call, BusinessException refusal) {
    boolean worthRecording =
        refusal.kind() != BusinessException.Kind.INVALID_INPUT && !currentActor.get().isAnonymous();
    if (!refusal.markAudited() && worthRecording) {
      refusals.add(operation(call), refusal);
    }
    return refusal;
  }

  private static String operation(InvocationContext call) {
    String bean = call.getMethod().getDeclaringClass().getSimpleName();
    return (bean.endsWith("Bean") ? bean.substring(0, bean.length() - 4) : bean)
        + "."
        + call.getMethod().getName();
  }
}
