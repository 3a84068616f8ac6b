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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;

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

  private static final Logger LOG = Logger.getLogger(DigestTimer.class.getName());
  private static final Actor ACTOR = Actor.system("mail-digest");

  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private MailDigest digest;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void gatherDue() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      CurrentActor.runAs(ACTOR, () -> digest.due().forEach(this::gather));
    } finally {
      running.set(false);
    }
  }

  /** One person's mail that cannot be made does not keep the others back; it is tried again. */
  private void gather(long personId) {
    try {
      digest.gather(personId);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The daily mail of person " + personId + " could not be made", e);
    }
  }
}
