package org.klaster.platform.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.klaster.api.shared.SystemStatus;
import org.klaster.api.shared.SystemStatusView;
import org.klaster.platform.audit.AuditVerification;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationLoader;

/** Asks each thing that the system needs; a failure is an answer here, and is logged. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SystemStatusBean implements SystemStatus {

  private static final Logger LOG = Logger.getLogger(SystemStatusBean.class.getName());

  @Inject private DatabaseClock clock;
  @Inject private AuditVerification audit;
  @Inject private ChainWatch chainWatch;
  @Inject private DemonstrationLoader demonstration;
  @Inject private IdentityProviderProbe identityProvider;

  @Override
  public SystemStatusView now() {
    boolean database = answers(clock::now);
    boolean chain = database && !chainWatch.isBroken() && answers(audit::requireIntactEnd);
    return new SystemStatusView(
        database, chain, identityProvider.answers(), demonstration.isFinished());
  }

  private static boolean answers(Runnable question) {
    try {
      question.run();
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Not ready", e);
      return false;
    }
  }
}
