package org.klaster.vocabulary.procurement;

import java.util.Comparator;

/** What decides between bids of equal points; fixed before bids are opened. */
public enum TieRule {
  LOWER_PRICE(Comparator.comparing(ComparedBid::price)),
  EARLIER_SEALING(Comparator.comparing(ComparedBid::sealedAt));

  private final transient Comparator<ComparedBid> order;

  TieRule(Comparator<ComparedBid> order) {
    this.order = order;
  }

  Comparator<ComparedBid> order() {
    return order;
  }
}
