package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A delivery or a payment as both sides tell it.
 *
 * @param lotId null for a payment
 * @param supplier what the supplier said last, null where it has not
 * @param buyer what the buyer said last, null where it has not
 */
public record MatchedFulfilment(
    FulfilmentKind kind,
    @Nullable Long lotId,
    String reference,
    @Nullable Fulfilment supplier,
    @Nullable Fulfilment buyer)
    implements Serializable {

  public MatchState state() {
    if (supplier == null || buyer == null) {
      return MatchState.ONE_SIDED;
    }
    return supplier.figure().compareTo(buyer.figure()) == 0
        ? MatchState.AGREED
        : MatchState.MISMATCH;
  }

  /** What counts: the figure on which both sides agree, or nought. */
  public BigDecimal agreed() {
    return supplier == null || state() != MatchState.AGREED ? BigDecimal.ZERO : supplier.figure();
  }
}
