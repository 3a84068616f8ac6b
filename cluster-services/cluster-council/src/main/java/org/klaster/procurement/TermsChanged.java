package org.klaster.procurement;

/**
 * The terms of a published tender have changed; fired in the transaction that changes them, so that
 * whoever keeps bids on the old terms makes them invalid in it.
 *
 * @param version number of the new terms
 */
public record TermsChanged(long tenderId, int version) {}
