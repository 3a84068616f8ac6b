package org.klaster.procurement.contract;

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

/** Looks every quarter of a minute for answers and signatures whose last moment is near. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerReminderTimer {

  private final DueRound round = new DueRound(AnswerReminderTimer.class, "answer-reminder");

  @Inject private AnswerReminderRun run;

  @Schedule(hour = "*", minute = "*", second = "9/15", persistent = false)
  public void remind() {
    round.make(run::due, run::remind);
  }
}
