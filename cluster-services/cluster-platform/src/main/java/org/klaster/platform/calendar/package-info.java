/**
 * Personal calendars: what each context contributes besides the meetings of a council.
 *
 * <p>Does not belong here: how a calendar is written and who may fetch it, see {@code council}.
 */
package org.klaster.platform.calendar;
