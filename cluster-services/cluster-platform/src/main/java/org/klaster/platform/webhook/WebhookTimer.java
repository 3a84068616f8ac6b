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
import org.klaster.platform.job.DueRound;

/** Lets the webhooks follow the change feed, every two seconds. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTimer {

  private final DueRound round = new DueRound(WebhookTimer.class, "webhooks");

  @Inject private WebhookFanOut fanOut;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void followAll() {
    round.make(fanOut::behind, this::follow);
  }

  private void follow(long webhook) {
    while (fanOut.follow(webhook)) {
      // The rest of the feed follows at once.
    }
  }
}
