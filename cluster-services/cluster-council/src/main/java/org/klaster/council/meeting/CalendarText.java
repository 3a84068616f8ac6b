package org.klaster.council.meeting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.CalendarMethod;

/**
 * Writes meetings as a calendar object (RFC 5545, RFC 5546). Times are told in Asia/Almaty with the
 * zone's rule written out, so that a calendar with an older table of zones shows the same hour:
 * Kazakhstan is at UTC+5 throughout since 1 March 2024.
 */
final class CalendarText {

  private static final String ZONE = "Asia/Almaty";
  private static final int HOURS = 5;
  private static final int HOURS_BEFORE = 6;
  private static final TimeZone ALMATY = new SimpleTimeZone(HOURS * 3_600_000, ZONE);

  private CalendarText() {}

  /**
   * A meeting as calendars show it.
   *
   * @param sequence how often what was announced has changed
   * @param address of the meeting's page
   */
  record Entry(
      String uid,
      int sequence,
      boolean cancelled,
      String title,
      @Nullable String place,
      @Nullable String address,
      Instant startsAt,
      Instant endsAt) {}

  /** A feed: what calendars fetch again and again. */
  static String feed(List<Entry> entries, Instant now) {
    return write(null, entries, now);
  }

  /** An invitation, or its withdrawal where the meeting is cancelled. */
  static String invitation(Entry entry, Instant now) {
    return write(method(entry), List.of(entry), now);
  }

  static CalendarMethod method(Entry entry) {
    return entry.cancelled() ? CalendarMethod.CANCEL : CalendarMethod.REQUEST;
  }

  private static String write(@Nullable CalendarMethod method, List<Entry> entries, Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Klaster//Council//KK");
    if (method != null) {
      calendar.setMethod(method.name());
    }
    calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(ALMATY, zone()));
    entries.forEach(entry -> calendar.addEvent(event(entry, now)));
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(Entry entry, Instant now) {
    VEvent event = new VEvent();
    event.setUid(entry.uid());
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(Date.from(entry.startsAt()));
    event.setDateEnd(Date.from(entry.endsAt()));
    event.setSummary(entry.title());
    if (entry.place() != null) {
      event.setLocation(entry.place());
    }
    if (entry.address() != null) {
      event.setUrl(entry.address());
    }
    event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
    return event;
  }

  private static VTimezone zone() {
    StandardTime time = new StandardTime();
    time.addTimezoneName("+05");
    time.setTimezoneOffsetFrom(new UtcOffset(true, HOURS_BEFORE, 0));
    time.setTimezoneOffsetTo(new UtcOffset(true, HOURS, 0));
    time.setDateStart(new DateTimeComponents(2024, 3, 1, 0, 0, 0, false));
    VTimezone zone = new VTimezone(ZONE);
    zone.addStandardTime(time);
    return zone;
  }
}
