package org.klaster.council.assignment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;

/** Looks every quarter of an hour for assignments whose deadline is near. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AssignmentReminderTimer {

  private static final Logger LOG = Logger.getLogger(AssignmentReminderTimer.class.getName());
  private static final Actor ACTOR = Actor.system("assignment-reminder");

  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private AssignmentReminderRun run;

  @Schedule(hour = "*", minute = "*/15", second = "40", persistent = false)
  public void remind() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      CurrentActor.runAs(ACTOR, () -> run.due().forEach(this::remind));
    } finally {
      running.set(false);
    }
  }

  /** One assignment that cannot be told of does not keep the others back; it is tried again. */
  private void remind(long assignmentId) {
    try {
      run.remind(assignmentId);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Nobody was reminded of assignment " + assignmentId, e);
    }
  }
}
