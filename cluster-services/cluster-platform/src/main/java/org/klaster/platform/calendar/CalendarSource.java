package org.klaster.platform.calendar;

import java.util.List;

/** What one context puts into a person's calendar. A CDI bean; one statement. */
public interface CalendarSource {

  /** What stands in the calendar of a person now, whoever fetches it. */
  List<CalendarDays> days(long personId);
}
