/**
 * Words of joint procurement: states of a tender and of a bid, and the pure functions on volumes,
 * price tiers and the shared saving.
 *
 * <p>Does not belong here: the ballot by which the council approves a tender, see {@code council};
 * encryption of bids, which is a service's work.
 */
package org.klaster.vocabulary.procurement;
