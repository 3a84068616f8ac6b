package org.klaster.procurement.bid;

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

/** Looks every three seconds for tenders whose deadline for bids has passed. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BidClosingTimer {

  private final DueRound round = new DueRound(BidClosingTimer.class, "bid-closing");

  @Inject private BidClosingRun run;

  @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false)
  public void closeDue() {
    round.make(run::due, run::close);
  }
}
