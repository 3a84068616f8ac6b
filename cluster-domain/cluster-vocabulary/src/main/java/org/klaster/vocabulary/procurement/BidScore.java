package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points of a bid.
 *
 * @param qualityPoints by criterion
 * @param rank from 1
 * @param tie by what it stands before the next bid of equal points; null where points decide
 */
public record BidScore(
    long bidId,
    BigDecimal pricePoints,
    List<BigDecimal> qualityPoints,
    BigDecimal points,
    int rank,
    @Nullable TieRule tie)
    implements Serializable {

  public BidScore {
    qualityPoints = List.copyOf(qualityPoints);
  }
}
