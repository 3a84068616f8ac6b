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
import java.time.LocalDate;
import java.time.ZoneId;
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
      Instant endsAt) {

    /** The same as it is told to who is no longer expected. */
    Entry withdrawn() {
      return new Entry(uid, sequence, true, title, place, address, startsAt, endsAt);
    }
  }

  /** Whole days, from the first to the last. */
  record Days(
      String uid,
      int sequence,
      boolean cancelled,
      String title,
      String address,
      LocalDate first,
      LocalDate last) {}

  /** A feed: what calendars fetch again and again. */
  static String feed(List<Entry> entries, List<Days> days, Instant now) {
    ICalendar calendar = calendar(null);
    entries.forEach(entry -> calendar.addEvent(event(entry, now)));
    days.forEach(day -> calendar.addEvent(event(day, now)));
    return Biweekly.write(calendar).go();
  }

  /** An invitation, or its withdrawal where the meeting is cancelled. */
  static String invitation(Entry entry, Instant now) {
    ICalendar calendar = calendar(method(entry));
    calendar.addEvent(event(entry, now));
    return Biweekly.write(calendar).go();
  }

  static CalendarMethod method(Entry entry) {
    return entry.cancelled() ? CalendarMethod.CANCEL : CalendarMethod.REQUEST;
  }

  private static ICalendar calendar(@Nullable CalendarMethod method) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Klaster//Council//KK");
    if (method != null) {
      calendar.setMethod(method.name());
    }
    calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(ALMATY, zone()));
    return calendar;
  }

  private static VEvent event(Days days, Instant now) {
    VEvent event = new VEvent();
    event.setUid(days.uid());
    event.setSequence(days.sequence());
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(day(days.first()), false);
    event.setDateEnd(day(days.last().plusDays(1)), false);
    event.setSummary(days.title());
    event.setUrl(days.address());
    event.setStatus(days.cancelled() ? Status.cancelled() : Status.confirmed());
    return event;
  }

  /** A day without an hour is written by the machine's zone, so it is told by the same. */
  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
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
