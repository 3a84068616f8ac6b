package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * By what bids are compared.
 *
 * @param priceWeight points of the lowest price
 * @param weights points of the best mark, by criterion; with those of the price a hundred
 * @param ties in the order in which they decide; after them, the lower number of the bid
 */
public record ComparisonRule(int priceWeight, List<Integer> weights, List<TieRule> ties)
    implements Serializable {

  /** What decides between equal points unless the terms say otherwise. */
  public static final List<TieRule> USUAL_TIES =
      List.of(TieRule.LOWER_PRICE, TieRule.EARLIER_SEALING);

  public ComparisonRule {
    weights = List.copyOf(weights);
    ties = List.copyOf(ties);
    int all = priceWeight + weights.stream().mapToInt(Integer::intValue).sum();
    if (priceWeight < 0 || weights.stream().anyMatch(weight -> weight < 1) || all != 100) {
      throw new DomainRuleViolation("award.weights");
    }
  }
}
