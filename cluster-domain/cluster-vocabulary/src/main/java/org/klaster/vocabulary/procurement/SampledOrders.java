package org.klaster.vocabulary.procurement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.klaster.vocabulary.shared.Money;

/** Shapley values as means over orders of joining that are drawn with a seed. */
final class SampledOrders {

  private final PriceSteps steps;
  private final List<Buyer> buyers;
  private final BigInteger bill;
  private final BigInteger[] alone;
  private final BigInteger[] volumes;
  private final BigInteger[] ownPrices;

  SampledOrders(TierPrices prices, List<Buyer> buyers, BigInteger bill) {
    this.steps = new PriceSteps(prices);
    this.buyers = buyers;
    this.bill = bill;
    alone = buyers.stream().map(Buyer::exactAlone).toArray(BigInteger[]::new);
    volumes =
        buyers.stream()
            .map(buyer -> Quantities.thousandths(buyer.quantity()))
            .toArray(BigInteger[]::new);
    ownPrices =
        buyers.stream().map(buyer -> Quantities.tiyn(buyer.ownPrice())).toArray(BigInteger[]::new);
  }

  /** The generator's sequence is laid down by the platform: everybody draws the same orders. */
  ExactShares drawn(long seed, int orders) {
    Random random = new Random(seed);
    int n = buyers.size();
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    BigInteger[] sums = new BigInteger[n];
    Arrays.fill(sums, BigInteger.ZERO);
    BigInteger[] lastSums = sums.clone();
    long[] firsts = new long[n];
    long[] lasts = new long[n];
    double[] squares = new double[n];
    for (int drawn = 0; drawn < orders; drawn++) {
      shuffle(order, random);
      lastSums[order[n - 1]] = lastSums[order[n - 1]].add(join(order, sums, squares));
      firsts[order[0]]++;
      lasts[order[n - 1]]++;
    }
    Money error = standardError(sums, squares, orders);
    List<Joining> joinings = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      BigInteger first = alone[i].multiply(BigInteger.valueOf(firsts[i]));
      BigInteger between = sums[i].subtract(lastSums[i]).subtract(first);
      long rest = orders - firsts[i] - lasts[i];
      joinings.add(Joining.of(firsts[i], rest, lasts[i], between, lastSums[i]));
    }
    return new ExactShares(
        sums, BigInteger.valueOf(orders), new Sampling(seed, orders, error), joinings);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /**
   * One order: what each adds to the cost of those before it.
   *
   * @return what the last one adds
   */
  private BigInteger join(int[] order, BigInteger[] sums, double[] squares) {
    BigInteger[] within = new BigInteger[steps.count()];
    BigInteger[] apart = new BigInteger[steps.count()];
    Arrays.fill(within, BigInteger.ZERO);
    Arrays.fill(apart, BigInteger.ZERO);
    BigInteger volume = BigInteger.ZERO;
    BigInteger before = BigInteger.ZERO;
    BigInteger added = BigInteger.ZERO;
    for (int place = 0; place < order.length; place++) {
      int i = order[place];
      volume = volume.add(volumes[i]);
      BigInteger cost = before.add(alone[i]);
      BigInteger least = cheapestBySteps(i, within, apart, cost);
      if (place > 0) {
        cost = steps.cheaper(volume, least);
      }
      if (place == order.length - 1) {
        cost = bill;
      }
      added = cost.subtract(before);
      sums[i] = sums[i].add(added);
      double saved = added.subtract(alone[i]).doubleValue();
      squares[i] += saved * saved;
      before = cost;
    }
    return added;
  }

  /** Who would gain at a price buys at it where their volume reaches it; the others buy alone. */
  private BigInteger cheapestBySteps(
      int i, BigInteger[] within, BigInteger[] apart, BigInteger otherwise) {
    BigInteger least = otherwise;
    for (int step = 0; step < within.length; step++) {
      if (ownPrices[i].compareTo(steps.price(step)) > 0) {
        within[step] = within[step].add(volumes[i]);
      } else {
        apart[step] = apart[step].add(alone[i]);
      }
      boolean together = within[step].compareTo(volumes[i]) > 0;
      if (together && steps.reaches(within[step], step)) {
        least = least.min(within[step].multiply(steps.price(step)).add(apart[step]));
      }
    }
    return least;
  }

  /** Of the mean; the deviations are counted from what each would pay alone. */
  private Money standardError(BigInteger[] sums, double[] squares, int orders) {
    double largest = 0;
    for (int i = 0; i < sums.length; i++) {
      double sum = sums[i].subtract(alone[i].multiply(BigInteger.valueOf(orders))).doubleValue();
      double variance = Math.max(0, squares[i] - sum * sum / orders) / (orders - 1);
      largest = Math.max(largest, Math.sqrt(variance / orders));
    }
    BigDecimal tenge = BigDecimal.valueOf(largest).movePointLeft(5);
    return new Money(tenge.setScale(2, RoundingMode.UP));
  }
}
