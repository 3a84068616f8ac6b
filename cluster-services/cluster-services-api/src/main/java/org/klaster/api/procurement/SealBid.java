package org.klaster.api.procurement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.procurement.BidTerms;

/** A bid, to be sealed at once; nothing of it is kept in clear. */
public record SealBid(long tenderId, long organisationId, @NotNull BidTerms terms)
    implements Serializable {

  /** Says nothing of the prices: they must not reach a log. */
  @Override
  public String toString() {
    return "SealBid";
  }
}
