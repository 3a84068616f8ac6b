package org.klaster.council;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;

/**
 * Enters at the start what an earlier release decided and did not enter. Runs from a timer, once
 * all modules of the application are up; nobody waits for it.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecisionEntryAtStart {

  private static final Logger LOG = Logger.getLogger(DecisionEntryAtStart.class.getName());
  private static final Actor ACTOR = Actor.system("decision-register");
  private static final long AT_ONCE = 1;

  @Resource private TimerService timers;
  @Inject private DecisionEntry entry;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(AT_ONCE, new TimerConfig("register of decisions", false));
  }

  @Timeout
  void enter(Timer timer) {
    try {
      CurrentActor.runAs(
          ACTOR,
          () -> {
            boolean more;
            do {
              more = entry.enterPart();
            } while (more);
          });
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Earlier decisions are not in the register; tried again at start", e);
    }
  }
}
