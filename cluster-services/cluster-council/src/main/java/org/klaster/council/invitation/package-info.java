/**
 * Persons invited to a council's meetings with a consultative voice.
 *
 * <p>Does not belong here: what they may see of a meeting, which is {@link
 * org.klaster.council.meeting.MeetingAccess}'s.
 */
package org.klaster.council.invitation;
