package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Of what a buyer's Shapley value is the mean, put together by the place at which it joins: first,
 * last, or somewhere between. Who joins first adds what it would pay alone; who joins last adds the
 * bill less what all others would pay without it. What it adds between depends on who stands before
 * it, so that only the sum over all these orders is told: more would be equations for the others'
 * lines.
 *
 * @param first orders of joining in which it comes first
 * @param between those in which somebody comes before and somebody after it
 * @param last those in which it comes last; a single buyer is the last
 * @param sumBetween what it adds in these together, in tenge to five decimals: exact
 * @param sumLast the same of those in which it comes last
 */
public record Joining(
    long first, long between, long last, BigDecimal sumBetween, BigDecimal sumLast)
    implements Serializable {

  /** Decimals of a tenge in a product of a quantity and a price. */
  private static final int DECIMALS = 5;

  /** Of sums in thousandths of a tiyn. */
  static Joining of(
      long first, long between, long last, BigInteger sumBetween, BigInteger sumLast) {
    return new Joining(
        first,
        between,
        last,
        new BigDecimal(sumBetween, DECIMALS),
        new BigDecimal(sumLast, DECIMALS));
  }

  /** All orders. */
  public long orders() {
    return first + between + last;
  }
}
