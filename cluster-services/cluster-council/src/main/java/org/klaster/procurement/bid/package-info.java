/**
 * Sealed bids: openers and their codes, the making of a tender's keys, sealing and withdrawing, the
 * deadline, the opening and what everybody may know of it; and an invented tender that waits for
 * its opening.
 *
 * <p>Does not belong here: the pure functions on envelopes, see {@code sealing}; the comparison of
 * opened bids.
 */
package org.klaster.procurement.bid;
