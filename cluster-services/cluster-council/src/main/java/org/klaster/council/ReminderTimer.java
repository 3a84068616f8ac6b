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

/** Looks three times a minute for ballots that end within a day. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

  private final DueRound round = new DueRound(ReminderTimer.class, "ballot-reminder");

  @Inject private ReminderRun run;

  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  public void remind() {
    round.make(run::due, run::remind);
  }
}
