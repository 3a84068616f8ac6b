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
import org.klaster.platform.job.DueRound;

/**
 * Looks every three seconds for ballots whose deadline has passed, and has each closed by itself.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingTimer {

  private final DueRound round = new DueRound(ClosingTimer.class, "ballot-closing");

  @Inject private ClosingRun run;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void closeDue() {
    round.make(run::due, run::close);
  }
}
