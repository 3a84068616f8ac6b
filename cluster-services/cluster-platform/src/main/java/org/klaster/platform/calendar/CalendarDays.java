package org.klaster.platform.calendar;

import java.time.LocalDate;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Whole days in a calendar, in Asia/Almaty.
 *
 * @param uid stays the same as long as the thing is the same
 * @param sequence how often it has changed
 * @param page path of the page that shows it
 * @param last the last day, not the one after it
 */
public record CalendarDays(
    String uid,
    int sequence,
    boolean cancelled,
    LocalizedText title,
    String page,
    LocalDate first,
    LocalDate last) {}
