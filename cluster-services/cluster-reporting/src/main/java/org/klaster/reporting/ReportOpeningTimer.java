package org.klaster.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.klaster.domain.reporting.ReportingDeadlines;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;

/**
 * Opens, every hour, the expected reports of the quarter that was over last; those that are open
 * already are left.
 */
@Singleton
@PermitAll
public class ReportOpeningTimer {

  @Inject private ReportOpening opening;
  @Inject private DatabaseClock clock;

  @Schedule(hour = "*", minute = "7", persistent = false)
  void openExpected() {
    CurrentActor.runAs(
        Actor.system("report-opening"),
        () -> opening.openAll(ReportingDeadlines.lastOver(clock.today())));
  }
}
