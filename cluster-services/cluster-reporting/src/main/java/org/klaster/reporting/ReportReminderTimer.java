package org.klaster.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;

/** Looks every hour for reports that are due soon or overdue; nobody is told twice. */
@Singleton
@PermitAll
public class ReportReminderTimer {

  @Inject private ReportReminders reminders;
  @Inject private DatabaseClock clock;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void remind() {
    CurrentActor.runAs(Actor.system("report-reminder"), () -> reminders.remind(clock.today()));
  }
}
