package org.klaster.vocabulary.procurement;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares before they are rounded, in the order of the buyers: fractions of one denominator, in
 * thousandths of a tiyn.
 *
 * @param joinings of what the shares are means, in the order of the buyers; none where they are no
 *     means
 */
record ExactShares(
    BigInteger[] parts,
    BigInteger denominator,
    @Nullable Sampling sampling,
    List<Joining> joinings) {

  ExactShares(BigInteger[] parts, BigInteger denominator) {
    this(parts, denominator, null, List.of());
  }

  /**
   * Nobody is paid for joining: a share below nought is nought, and the others pay that much less,
   * in proportion to theirs.
   */
  ExactShares withoutNegative() {
    BigInteger sum = BigInteger.ZERO;
    BigInteger positive = BigInteger.ZERO;
    for (BigInteger part : parts) {
      sum = sum.add(part);
      positive = positive.add(part.max(BigInteger.ZERO));
    }
    if (sum.equals(positive)) {
      return this;
    }
    BigInteger[] scaled = new BigInteger[parts.length];
    for (int i = 0; i < parts.length; i++) {
      scaled[i] = parts[i].max(BigInteger.ZERO).multiply(sum);
    }
    return new ExactShares(scaled, denominator.multiply(positive), sampling, List.of());
  }
}
