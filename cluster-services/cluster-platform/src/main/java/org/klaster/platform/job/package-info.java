/**
 * Rounds of the system's own jobs over what is due.
 *
 * <p>Does not belong here: what is done with one thing that is due, and when a round is made; both
 * are the context's.
 */
package org.klaster.platform.job;
