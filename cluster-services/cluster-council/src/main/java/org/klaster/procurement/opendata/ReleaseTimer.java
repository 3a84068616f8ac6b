package org.klaster.procurement.opendata;

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

/** Looks every ten seconds for steps of published tenders that have no release yet. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseTimer {

  private final DueRound round = new DueRound(ReleaseTimer.class, "open-data");

  @Inject private ReleaseRun run;

  @Schedule(hour = "*", minute = "*", second = "4/10", persistent = false)
  public void publishDue() {
    round.make(run::due, run::publish);
  }
}
