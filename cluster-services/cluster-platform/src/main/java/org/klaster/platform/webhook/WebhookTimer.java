package org.klaster.platform.webhook;

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

/** Lets the webhooks follow the change feed, every five seconds. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTimer {

  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private WebhookFanOut fanOut;

  @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
  public void followAll() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      for (long webhook : fanOut.behind()) {
        while (fanOut.follow(webhook)) {
          // The rest of the feed follows at once.
        }
      }
    } finally {
      running.set(false);
    }
  }
}
