/**
 * Minutes of meetings: the record in JSON made of the stored rows, its versions, signatures and
 * comments.
 *
 * <p>Does not belong here: meetings and ballots themselves, and what checks a file elsewhere.
 */
package org.klaster.council.minutes;
