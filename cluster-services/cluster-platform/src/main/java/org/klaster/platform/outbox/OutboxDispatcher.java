package org.klaster.platform.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Delivers what is due, every two seconds; never twice at once on one server, and by row locks not
 * on two.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxDispatcher {

  private static final int MOST_A_ROUND = 100;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean runningSlow = new AtomicBoolean();

  @Inject private OutboxDelivery delivery;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void deliverDue() {
    deliver(running, false);
  }

  /** Systems of others may let one wait: their messages hold up nobody else's. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void deliverSlow() {
    deliver(runningSlow, true);
  }

  private void deliver(AtomicBoolean lane, boolean slow) {
    if (!lane.compareAndSet(false, true)) {
      return;
    }
    try {
      int delivered = 0;
      while (delivered < MOST_A_ROUND && delivery.deliverNext(slow)) {
        delivered++;
      }
    } finally {
      lane.set(false);
    }
  }
}
