package org.klaster.vocabulary.procurement;

import java.math.BigInteger;

/** Tier prices as integers: thresholds in thousandths, prices in tiyn. */
final class PriceSteps {

  private final BigInteger[] from;
  private final BigInteger[] price;

  PriceSteps(TierPrices prices) {
    from =
        prices.steps().stream()
            .map(step -> Quantities.thousandths(step.from()))
            .toArray(BigInteger[]::new);
    price =
        prices.steps().stream()
            .map(step -> Quantities.tiyn(step.price()))
            .toArray(BigInteger[]::new);
  }

  int count() {
    return from.length;
  }

  BigInteger price(int step) {
    return price[step];
  }

  boolean reaches(BigInteger volume, int step) {
    return volume.compareTo(from[step]) >= 0;
  }

  /** What the volume costs at its price, or the alternative where that is cheaper. */
  BigInteger cheaper(BigInteger volume, BigInteger alternative) {
    for (int step = from.length - 1; step >= 0; step--) {
      if (reaches(volume, step)) {
        return alternative.min(volume.multiply(price[step]));
      }
    }
    return alternative;
  }
}
