/**
 * Meetings of the councils: plan, notice, agenda with papers, attendance, votes of a session,
 * calendars.
 *
 * <p>Does not belong here: how votes are cast and counted, which is the council's in general.
 */
package org.klaster.council.meeting;
