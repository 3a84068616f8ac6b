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

/** Looks every three seconds for keys of secret ballots that are over. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyTimer {

  private final DueRound round = new DueRound(KeyTimer.class, "ballot-keys");

  @Inject private KeyRun run;

  @Schedule(hour = "*", minute = "*", second = "2/3", persistent = false)
  public void destroyDue() {
    round.make(run::due, run::destroy);
  }
}
