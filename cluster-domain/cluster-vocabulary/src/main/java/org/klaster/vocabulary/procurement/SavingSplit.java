package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * The bill of a joint purchase shared among its buyers to the tiyn. Each share is cut off to whole
 * tiyn; those that are left go to the largest volume, of equal ones to the lower number of the
 * organisation, as far as it does not pay more than alone by them, then to the next. The order in
 * which buyers are named plays no part.
 *
 * @param volume of all together
 * @param total the bill: the volume at its price
 * @param shares by organisation, in ascending order
 * @param sampling null where the shares are exact
 * @param joinings of what Shapley shares are means; none under other keys, nor where a mean below
 *     nought was lifted
 */
public record SavingSplit(
    SavingKey key,
    BigDecimal volume,
    Money total,
    SortedMap<Long, SavingShare> shares,
    @Nullable Sampling sampling,
    SortedMap<Long, Joining> joinings)
    implements Serializable {

  public SavingSplit {
    shares = new TreeMap<>(shares);
    joinings = new TreeMap<>(joinings);
  }

  /**
   * Shares the bill by a key, whether or not it makes one pay more than alone.
   *
   * @throws DomainRuleViolation {@code saving.volume-too-small} where so little is not sold, {@code
   *     saving.buyer-twice} where an organisation is named twice, {@code saving.no-buyer}
   */
  public static SavingSplit of(SavingKey key, TierPrices prices, Collection<Buyer> buyers) {
    List<Buyer> group =
        buyers.stream().sorted(Comparator.comparingLong(Buyer::organisationId)).toList();
    requireBuyers(group);
    BigDecimal volume =
        group.stream().map(Buyer::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    Money price =
        prices
            .priceOf(volume)
            .orElseThrow(() -> new DomainRuleViolation("saving.volume-too-small"));
    BigInteger bill = Quantities.cost(volume, price);
    ExactShares exact =
        switch (key) {
          case EQUAL_PRICE -> equalPrice(group, price);
          case PROPORTIONAL -> proportional(group, bill);
          case SHAPLEY -> new SavingGame(prices, group, bill).shapley().withoutNegative();
        };
    Money total = Quantities.nearest(bill, BigInteger.ONE);
    SortedMap<Long, Joining> joinings = new TreeMap<>();
    for (int i = 0; i < exact.joinings().size(); i++) {
      joinings.put(group.get(i).organisationId(), exact.joinings().get(i));
    }
    return new SavingSplit(
        key, volume, total, rounded(group, volume, total, exact), exact.sampling(), joinings);
  }

  private static void requireBuyers(List<Buyer> group) {
    if (group.isEmpty()) {
      throw new DomainRuleViolation("saving.no-buyer");
    }
    if (group.stream().map(Buyer::organisationId).distinct().count() < group.size()) {
      throw new DomainRuleViolation("saving.buyer-twice");
    }
  }

  private static ExactShares equalPrice(List<Buyer> group, Money price) {
    BigInteger[] parts =
        group.stream()
            .map(buyer -> Quantities.cost(buyer.quantity(), price))
            .toArray(BigInteger[]::new);
    return new ExactShares(parts, BigInteger.ONE);
  }

  private static ExactShares proportional(List<Buyer> group, BigInteger bill) {
    BigInteger alone =
        group.stream().map(Buyer::exactAlone).reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger[] parts =
        group.stream().map(buyer -> buyer.exactAlone().multiply(bill)).toArray(BigInteger[]::new);
    return new ExactShares(parts, alone);
  }

  private static SortedMap<Long, SavingShare> rounded(
      List<Buyer> group, BigDecimal volume, Money total, ExactShares exact) {
    BigInteger[] tiyn = new BigInteger[group.size()];
    BigInteger left = Quantities.tiyn(total);
    for (int i = 0; i < tiyn.length; i++) {
      tiyn[i] = Quantities.down(exact.parts()[i], exact.denominator());
      left = left.subtract(tiyn[i]);
    }
    spread(group, tiyn, left);
    SortedMap<Long, SavingShare> shares = new TreeMap<>();
    for (int i = 0; i < tiyn.length; i++) {
      Buyer buyer = group.get(i);
      ShareZone zone = ShareZone.of(buyer.quantity(), volume);
      shares.put(
          buyer.organisationId(), new SavingShare(buyer.alone(), Quantities.money(tiyn[i]), zone));
    }
    return shares;
  }

  private static void spread(List<Buyer> group, BigInteger[] tiyn, BigInteger left) {
    List<Buyer> bySize =
        group.stream()
            .sorted(
                Comparator.comparing(Buyer::quantity)
                    .reversed()
                    .thenComparing(Buyer::organisationId))
            .toList();
    BigInteger rest = left;
    for (Buyer buyer : bySize) {
      int i = group.indexOf(buyer);
      BigInteger room = Quantities.tiyn(buyer.alone()).subtract(tiyn[i]).max(BigInteger.ZERO);
      BigInteger taken = rest.min(room);
      tiyn[i] = tiyn[i].add(taken);
      rest = rest.subtract(taken);
    }
    // Only where all pay more than alone, which no group that stays together does.
    int largest = group.indexOf(bySize.get(0));
    tiyn[largest] = tiyn[largest].add(rest);
  }

  /** What all would pay alone. */
  public Money alone() {
    return shares.values().stream().map(SavingShare::alone).reduce(Money.ZERO, Money::plus);
  }

  /** What all save together. */
  public Money saving() {
    return alone().minus(total);
  }
}
