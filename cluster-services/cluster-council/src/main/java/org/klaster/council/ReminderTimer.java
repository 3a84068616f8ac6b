package org.klaster.council;

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

/** Looks every minute for ballots that end within a day. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

  private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
  private static final Actor ACTOR = Actor.system("ballot-reminder");

  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private ReminderRun run;

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
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

  /** One ballot that cannot be told of does not keep the others back; it is tried again. */
  private void remind(long ballotId) {
    try {
      run.remind(ballotId);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Nobody was reminded of ballot " + ballotId, e);
    }
  }
}
