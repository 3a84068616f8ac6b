package org.klaster.platform.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;

/**
 * Loads the demonstration data where the system property {@code klaster.demo} is true, part by
 * part; a part that stands already is left alone. Runs from a timer, once all modules of the
 * application are up; readiness waits for it.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationLoader {

  private static final Logger LOG = Logger.getLogger(DemonstrationLoader.class.getName());
  private static final long AT_ONCE = 1;

  @Resource private TimerService timers;

  @Inject @Any private Instance<DemonstrationData> parts;
  @Inject private DemonstrationPart part;

  private volatile boolean finished;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(AT_ONCE, new TimerConfig("demonstration data", false));
  }

  @Timeout
  void load(Timer timer) {
    if (Boolean.getBoolean("klaster.demo")) {
      try {
        CurrentActor.runAs(Actor.system("demonstration"), this::loadParts);
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "The demonstration data cannot be loaded", e);
        throw e;
      }
    }
    finished = true;
  }

  private void loadParts() {
    parts.stream()
        .sorted(Comparator.comparingInt(DemonstrationData::order))
        .forEach(part::loadOnce);
  }

  /** Whether all parts stand, or none is wanted. */
  public boolean isFinished() {
    return finished;
  }
}
