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
import org.klaster.platform.job.DueRound;

/** Looks every quarter of an hour for assignments whose deadline is near. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AssignmentReminderTimer {

  private final DueRound round = new DueRound(AssignmentReminderTimer.class, "assignment-reminder");

  @Inject private AssignmentReminderRun run;

  @Schedule(hour = "*", minute = "*/15", second = "40", persistent = false)
  public void remind() {
    round.make(run::due, run::remind);
  }
}
