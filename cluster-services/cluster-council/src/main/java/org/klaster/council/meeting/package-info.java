/**
 * Meetings of the councils: plan, notice, agenda with papers, attendance, calendars. Ballots of a
 * session are the council's ballots; minutes are not written here.
 */
@NullMarked
package org.klaster.council.meeting;

import org.jspecify.annotations.NullMarked;
