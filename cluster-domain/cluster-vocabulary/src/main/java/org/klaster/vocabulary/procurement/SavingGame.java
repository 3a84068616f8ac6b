package org.klaster.vocabulary.procurement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What every group of the buyers would pay, and by that each buyer's Shapley value.
 *
 * <p>One buyer alone pays its own price. A group pays the least of what it can arrange: all of it
 * buys at the price of its volume, or one of it buys alone and the others arrange the least among
 * themselves. Several smaller groups never pay less than one, since a larger volume is never
 * dearer, so that no other arrangement need be looked at. Hence who joins never adds more to the
 * cost of a group than it would pay alone: the saving never falls when a group grows, and nobody's
 * Shapley value is above what it would pay alone. All together pay the bill that is to be shared,
 * whatever else would be cheaper: who pays more than alone by that may leave, see {@link
 * BuyingGroup}.
 *
 * <p>Up to {@value ShapleyRule#MOST_EXACT} buyers every group is looked at, in integers. Beyond
 * that, orders of joining are drawn with a fixed seed; along one order the groups are looked at by
 * their prices instead of in all their parts, and each order's additions sum to the bill, so that
 * the estimate does as well.
 */
final class SavingGame {

  private final TierPrices prices;
  private final List<Buyer> buyers;
  private final BigInteger bill;

  /**
   * A game of buyers.
   *
   * @param buyers in ascending order of their numbers
   * @param bill what all pay together, in thousandths of a tiyn
   */
  SavingGame(TierPrices prices, List<Buyer> buyers, BigInteger bill) {
    this.prices = prices;
    this.buyers = buyers;
    this.bill = bill;
  }

  ExactShares shapley() {
    return buyers.size() <= ShapleyRule.MOST_EXACT ? exact() : sampled();
  }

  /** What each group pays; a group is a set of bits. */
  BigInteger[] costs() {
    int n = buyers.size();
    BigInteger[] costs = new BigInteger[1 << n];
    BigInteger[] volumes = new BigInteger[1 << n];
    PriceSteps steps = new PriceSteps(prices);
    costs[0] = BigInteger.ZERO;
    volumes[0] = BigInteger.ZERO;
    for (int group = 1; group < costs.length; group++) {
      int lowest = Integer.numberOfTrailingZeros(group);
      volumes[group] =
          volumes[group & (group - 1)].add(Quantities.thousandths(buyers.get(lowest).quantity()));
      costs[group] = apart(costs, group);
      if (Integer.bitCount(group) > 1) {
        costs[group] = steps.cheaper(volumes[group], costs[group]);
      }
    }
    costs[costs.length - 1] = bill;
    return costs;
  }

  /** The least where one of the group buys alone. */
  private BigInteger apart(BigInteger[] costs, int group) {
    BigInteger least = null;
    for (int i = 0; i < buyers.size(); i++) {
      if ((group & (1 << i)) != 0) {
        BigInteger cost = costs[group & ~(1 << i)].add(buyers.get(i).exactAlone());
        least = least == null ? cost : least.min(cost);
      }
    }
    return least == null ? BigInteger.ZERO : least;
  }

  private ExactShares exact() {
    int n = buyers.size();
    BigInteger[] costs = costs();
    BigInteger[] weights = new BigInteger[n];
    for (int size = 0; size < n; size++) {
      weights[size] = factorial(size).multiply(factorial(n - size - 1));
    }
    BigInteger[] parts = new BigInteger[n];
    Arrays.fill(parts, BigInteger.ZERO);
    for (int group = 0; group < costs.length - 1; group++) {
      BigInteger weight = weights[Integer.bitCount(group)];
      for (int i = 0; i < n; i++) {
        if ((group & (1 << i)) == 0) {
          BigInteger added = costs[group | (1 << i)].subtract(costs[group]);
          parts[i] = parts[i].add(added.multiply(weight));
        }
      }
    }
    return new ExactShares(parts, factorial(n), null, joinings(costs, parts));
  }

  /** The parts by the place of joining. */
  private List<Joining> joinings(BigInteger[] costs, BigInteger[] parts) {
    int n = buyers.size();
    long atOnePlace = factorial(n - 1).longValueExact();
    long first = n == 1 ? 0 : atOnePlace;
    int all = costs.length - 1;
    List<Joining> joinings = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      BigInteger last = times(bill.subtract(costs[all & ~(1 << i)]), atOnePlace);
      BigInteger between = parts[i].subtract(last).subtract(times(costs[1 << i], first));
      joinings.add(
          Joining.of(first, atOnePlace * n - first - atOnePlace, atOnePlace, between, last));
    }
    return joinings;
  }

  private static BigInteger times(BigInteger cost, long orders) {
    return cost.multiply(BigInteger.valueOf(orders));
  }

  private static BigInteger factorial(int n) {
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= n; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
  }

  private ExactShares sampled() {
    return new SampledOrders(prices, buyers, bill)
        .drawn(ShapleyRule.SEED, ShapleyRule.orders(buyers.size()));
  }
}
