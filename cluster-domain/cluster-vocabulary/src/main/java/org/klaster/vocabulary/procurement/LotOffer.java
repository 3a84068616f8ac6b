package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.util.List;

/**
 * What a bidder offers for one lot.
 *
 * @param lot id of the lot
 * @param tiers by rising volume, the first from nought
 */
public record LotOffer(long lot, List<OfferedTier> tiers) implements Serializable {

  public LotOffer {
    tiers = List.copyOf(tiers);
  }

  /** Says nothing of the prices: they must not reach a log. */
  @Override
  public String toString() {
    return "LotOffer";
  }
}
