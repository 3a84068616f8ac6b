package org.klaster.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Verifies the chain beside everything else; who asked for it may leave. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditCheckJob {

  private static final Logger LOG = Logger.getLogger(AuditCheckJob.class.getName());

  @Inject private AuditVerification verification;
  @Inject private AuditChecks checks;

  @Asynchronous
  public void run(long check) {
    try {
      checks.finished(
          check,
          verification.verifyAll((checked, total) -> checks.progressed(check, checked, total)));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The verification of the audit chain ended before its time", e);
      checks.interrupted(check);
    }
  }
}
