package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.procurement.MarketShares;

/**
 * What was found on the shares of the markets.
 *
 * @param needsReview whether they reach the threshold
 * @param review null where none is recorded
 */
public record GuardView(
    MarketShares shares,
    BigDecimal threshold,
    boolean needsReview,
    Instant assessedAt,
    @Nullable Review review)
    implements Serializable {

  /** A lawyer's review. */
  public record Review(
      String reviewer, String conclusion, DocumentView document, Instant recordedAt)
      implements Serializable {}
}
