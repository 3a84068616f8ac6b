package org.klaster.procurement;

/**
 * A tender is about to take bids, in the transaction of who asks for it; who knows why it cannot
 * refuses.
 */
public record BiddingBegins(long tenderId) {}
