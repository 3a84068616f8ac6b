package org.klaster.platform.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.klaster.api.shared.AuditVerdict;
import org.klaster.platform.audit.AuditVerification;

/**
 * Recomputes the whole audit chain when the server starts and every night, so that readiness also
 * tells of a record that was changed long before the chain's end.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChainWatch {

  private static final Logger LOG = Logger.getLogger(ChainWatch.class.getName());
  private static final long AT_ONCE = 1;

  @Resource private TimerService timers;

  @Inject private AuditVerification verification;

  private volatile boolean broken;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(AT_ONCE, new TimerConfig("audit chain", false));
  }

  @Timeout
  void atStart(Timer timer) {
    verify();
  }

  @Schedule(hour = "3", persistent = false)
  void everyNight() {
    verify();
  }

  private void verify() {
    AuditVerdict verdict = verification.verifyAll();
    broken = !verdict.intact();
    if (broken) {
      LOG.severe(
          "The audit chain is broken at record " + verdict.firstBroken() + ": " + verdict.reason());
    }
  }

  /** Whether the last look at the whole chain found a broken record. */
  public boolean isBroken() {
    return broken;
  }
}
