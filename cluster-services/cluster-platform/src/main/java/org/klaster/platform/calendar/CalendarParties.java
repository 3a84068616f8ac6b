package org.klaster.platform.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Organizer;

/**
 * Between whom an invitation goes; RFC 5546 asks for both. They are written in when it leaves the
 * house: what is stored of a mail names no address, so that a person can be erased.
 */
public final class CalendarParties {

  private CalendarParties() {}

  /**
   * An invitation, or its withdrawal, with its parties.
   *
   * @param invitation a calendar object (RFC 5545)
   * @param organizer address of the installation
   * @param attendee address of who is invited
   */
  public static String name(String invitation, String organizer, String attendee) {
    ICalendar calendar = Biweekly.parse(invitation).first();
    for (VEvent event : calendar.getEvents()) {
      event.setOrganizer(new Organizer(null, organizer));
      event.addAttendee(new Attendee(null, attendee));
    }
    return Biweekly.write(calendar).go();
  }
}
