package org.klaster.platform.mail;

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

/**
 * Looks often for mails whose digest is due: each bears its moment, 08:00 in Almaty, so that the
 * server's own clock and a pause of the server move nothing.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {

  private final DueRound round = new DueRound(DigestTimer.class, "mail-digest");

  @Inject private MailDigest digest;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void gatherDue() {
    round.make(digest::due, digest::gather);
  }
}
