package org.klaster.council.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.klaster.council.meeting.CalendarText.Days;
import org.klaster.council.meeting.CalendarText.Entry;
import org.klaster.platform.calendar.CalendarParties;

/** What is written is read by another library than wrote it. */
class CalendarTextTest {

  private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
  private static final Entry MEETING =
      new Entry(
          "3f1c",
          2,
          false,
          "Үйлестіру кеңесі; әіңғүұқөһ, ӘІҢҒҮҰҚӨҺ: тұқым, гербицид және тамшылатып суару",
          "Түркістан, 2-зал",
          "http://localhost:8080/app/council/meeting.xhtml?id=7",
          Instant.parse("2026-12-10T05:00:00Z"),
          Instant.parse("2026-12-10T07:00:00Z"));

  @Test
  void anInvitationIsReadAsItWasMeant() throws Exception {
    Calendar calendar = read(CalendarText.invitation(MEETING, NOW));
    assertEquals("REQUEST", calendar.getMethod().getValue());
    VEvent event = (VEvent) calendar.getComponent(Component.VEVENT);
    assertEquals("3f1c", event.getUid().getValue());
    assertEquals("2", event.getSequence().getValue());
    assertEquals(MEETING.title(), event.getSummary().getValue());
    assertEquals(MEETING.place(), event.getLocation().getValue());
    assertEquals("CONFIRMED", event.getStatus().getValue());
    // 05:00 UTC is 10:00 in Almaty, five hours ahead.
    assertEquals("20261210T100000", event.getStartDate().getValue());
    assertEquals(
        "Asia/Almaty",
        event.getStartDate().getParameter(net.fortuna.ical4j.model.Parameter.TZID).getValue());
    assertEquals("20261210T120000", event.getEndDate().getValue());
  }

  @Test
  void theZoneIsWrittenOut() throws Exception {
    Calendar calendar = read(CalendarText.invitation(MEETING, NOW));
    VTimeZone zone = (VTimeZone) calendar.getComponent(Component.VTIMEZONE);
    assertEquals("Asia/Almaty", zone.getTimeZoneId().getValue());
    assertEquals("+0500", zone.getObservances().get(0).getProperty(Property.TZOFFSETTO).getValue());
  }

  @Test
  void aCancelledMeetingIsWithdrawn() throws Exception {
    Entry cancelled =
        new Entry(
            MEETING.uid(),
            3,
            true,
            MEETING.title(),
            null,
            null,
            MEETING.startsAt(),
            MEETING.endsAt());
    Calendar calendar = read(CalendarText.invitation(cancelled, NOW));
    assertEquals("CANCEL", calendar.getMethod().getValue());
    VEvent event = (VEvent) calendar.getComponent(Component.VEVENT);
    assertEquals("3f1c", event.getUid().getValue());
    assertEquals("3", event.getSequence().getValue());
    assertEquals("CANCELLED", event.getStatus().getValue());
  }

  /** What leaves the house names both, and is else what was stored (RFC 5546, 3.2.2 and 3.2.5). */
  @Test
  void anInvitationNamesItsParties() throws Exception {
    String stored = CalendarText.invitation(MEETING, NOW);
    Calendar calendar =
        read(CalendarParties.name(stored, "klaster@example.kz", "asem.aubakirova@example.kz"));
    calendar.validate();
    VEvent event = (VEvent) calendar.getComponent(Component.VEVENT);
    assertEquals("mailto:klaster@example.kz", event.getOrganizer().getValue());
    assertEquals(
        "mailto:asem.aubakirova@example.kz", event.getProperty(Property.ATTENDEE).getValue());
    VEvent before = (VEvent) read(stored).getComponent(Component.VEVENT);
    for (String kept : List.of("UID", "SEQUENCE", "SUMMARY", "LOCATION", "DTSTART", "DTEND")) {
      assertEquals(before.getProperty(kept).toString(), event.getProperty(kept).toString(), kept);
    }
    assertEquals("REQUEST", calendar.getMethod().getValue());
    assertEquals(1, calendar.getComponents(Component.VTIMEZONE).size());
  }

  @Test
  void aFeedHoldsAllMeetingsAndNoMethod() throws Exception {
    Calendar calendar = read(CalendarText.feed(List.of(MEETING, MEETING), List.of(), NOW));
    assertEquals(2, calendar.getComponents(Component.VEVENT).size());
    assertTrue(calendar.getProperties(Property.METHOD).isEmpty());
    assertTrue(
        read(CalendarText.feed(List.of(), List.of(), NOW))
            .getComponents(Component.VEVENT)
            .isEmpty());
  }

  /** From the first to the last day: the end of an event of days is the day after it (RFC 5545). */
  @Test
  void daysAreDaysAndNotHours() throws Exception {
    Days fair =
        new Days(
            "campaign-1",
            2,
            false,
            "Жәрмеңке",
            "http://localhost/x",
            LocalDate.of(2026, 12, 30),
            LocalDate.of(2026, 12, 31));
    String text = CalendarText.feed(List.of(), List.of(fair), NOW);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20261230\r\n"), text);
    assertTrue(text.contains("DTEND;VALUE=DATE:20270101\r\n"), text);
    VEvent event = (VEvent) read(text).getComponent(Component.VEVENT);
    assertEquals("Жәрмеңке", event.getSummary().getValue());
    assertEquals("2", event.getSequence().getValue());
  }

  private static Calendar read(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }
}
