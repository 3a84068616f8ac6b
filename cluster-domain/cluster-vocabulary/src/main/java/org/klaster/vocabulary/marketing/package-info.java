/**
 * Words of shared marketing: states of a campaign and of a claim, kinds, keys by which costs are
 * shared, and the pure functions that share a cost and tell a return.
 *
 * <p>Does not belong here: the ballot by which the council approves a campaign, see {@code
 * council}; money of programmes, see {@code programme}.
 */
package org.klaster.vocabulary.marketing;
