/**
 * Questions and elections that a council's secretariat puts to the seats in writing, without a
 * meeting.
 *
 * <p>Does not belong here: the ballot itself, its count, and what follows from an election (see the
 * package above).
 */
@org.jspecify.annotations.NullMarked
package org.klaster.council.question;
