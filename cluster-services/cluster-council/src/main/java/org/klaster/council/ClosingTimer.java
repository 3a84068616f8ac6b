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

/**
 * Looks every three seconds for ballots whose deadline has passed, and has each closed by itself.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingTimer {

  private static final Logger LOG = Logger.getLogger(ClosingTimer.class.getName());
  private static final Actor ACTOR = Actor.system("ballot-closing");

  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private ClosingRun run;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void closeDue() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      CurrentActor.runAs(ACTOR, () -> run.due().forEach(this::close));
    } finally {
      running.set(false);
    }
  }

  /** One ballot that cannot be closed does not keep the others open; it is tried again. */
  private void close(long ballotId) {
    try {
      run.close(ballotId);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Ballot " + ballotId + " could not be closed; it is tried again", e);
    }
  }
}
