package org.klaster.vocabulary.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * A cost shared to the tiyn: the state's part first, the rest among the payers in proportion to
 * their weights. Nobody bears more than was pledged; what one cannot bear falls on the others,
 * again by their weights. Tiyn that are left over go to the largest remainders; of equal ones, to
 * the lower number of the organisation. The order in which payers are named plays no part.
 *
 * @param shares by organisation, in ascending order
 */
public record CostSplit(Money total, Money statePart, SortedMap<Long, Money> shares)
    implements Serializable {

  public CostSplit {
    shares = new TreeMap<>(shares);
  }

  /**
   * Shares a cost.
   *
   * @throws DomainRuleViolation {@code campaign.not-covered} where the pledges do not suffice,
   *     {@code campaign.payer-twice} where an organisation is named twice
   */
  public static CostSplit of(Money total, StatePart state, Collection<Payer> payers) {
    if (total.isNegative()) {
      throw new DomainRuleViolation("campaign.amount");
    }
    Money statePart = state.of(total);
    BigInteger rest = tiyn(total.minus(statePart));
    Map<Long, BigInteger> shares = new HashMap<>();
    payers.forEach(payer -> shares.put(payer.organisationId(), BigInteger.ZERO));
    if (shares.size() != payers.size()) {
      throw new DomainRuleViolation("campaign.payer-twice");
    }
    List<Payer> open = new ArrayList<>(payers);
    rest = fill(rest, open, shares);
    spread(rest, open, shares);
    SortedMap<Long, Money> exact = new TreeMap<>();
    shares.forEach((payer, share) -> exact.put(payer, money(share)));
    return new CostSplit(total, statePart, exact);
  }

  /** Whether a total is no longer the one that was shared. */
  public boolean isOutOfDate(Money current) {
    return !total.equals(current);
  }

  /** What the payers bear together. */
  public Money members() {
    return total.minus(statePart);
  }

  /** Takes those out whose proportion reaches what they pledged, until there are none. */
  private static BigInteger fill(BigInteger rest, List<Payer> open, Map<Long, BigInteger> shares) {
    BigInteger left = rest;
    while (true) {
      BigInteger amount = left;
      BigInteger weights = weights(open);
      List<Payer> full =
          open.stream()
              .filter(
                  payer ->
                      amount.multiply(weight(payer)).compareTo(tiyn(payer.most()).multiply(weights))
                          >= 0)
              .toList();
      if (full.isEmpty()) {
        return left;
      }
      for (Payer payer : full) {
        BigInteger share = tiyn(payer.most());
        shares.put(payer.organisationId(), share);
        left = left.subtract(share);
      }
      open.removeAll(full);
      if (left.signum() < 0) {
        throw new IllegalStateException("More was taken than there is");
      }
    }
  }

  /** The largest remainders, among those who can bear their whole proportion. */
  private static void spread(BigInteger rest, List<Payer> open, Map<Long, BigInteger> shares) {
    if (open.isEmpty()) {
      if (rest.signum() > 0) {
        throw new DomainRuleViolation("campaign.not-covered");
      }
      return;
    }
    BigInteger weights = weights(open);
    BigInteger left = rest;
    Map<Payer, BigInteger> remainders = new HashMap<>();
    for (Payer payer : open) {
      BigInteger[] parts = rest.multiply(weight(payer)).divideAndRemainder(weights);
      shares.put(payer.organisationId(), parts[0]);
      remainders.put(payer, parts[1]);
      left = left.subtract(parts[0]);
    }
    Comparator<Payer> largest = Comparator.comparing(remainders::get, Comparator.reverseOrder());
    open.stream()
        .sorted(largest.thenComparing(Payer::organisationId))
        .limit(left.longValueExact())
        .forEach(payer -> shares.merge(payer.organisationId(), BigInteger.ONE, BigInteger::add));
  }

  private static BigInteger weights(List<Payer> payers) {
    return payers.stream().map(CostSplit::weight).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger weight(Payer payer) {
    return BigInteger.valueOf(payer.weight());
  }

  private static BigInteger tiyn(Money money) {
    return money.tenge().unscaledValue();
  }

  private static Money money(BigInteger tiyn) {
    return new Money(new BigDecimal(tiyn, 2));
  }
}
