package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Money;

/**
 * Who stays in a joint purchase under a key. Whom the key makes pay more than alone, or more than
 * its ceiling, may leave; the volume falls, perhaps under a tier, and the shares of all others are
 * computed again, until nobody has a ground to leave.
 *
 * @param offered the shares of all who were asked first; null where so little is not sold
 * @param split the shares of those who stay; null where nobody does
 * @param departures who may leave, in the order of asking
 * @param askAgain who stays and pays more than was offered first
 */
public record BuyingGroup(
    @Nullable SavingSplit offered,
    @Nullable SavingSplit split,
    List<Departure> departures,
    SortedSet<Long> askAgain)
    implements Serializable {

  public BuyingGroup {
    departures = List.copyOf(departures);
    askAgain = new TreeSet<>(askAgain);
  }

  /** The group that stays together. */
  public static BuyingGroup of(SavingKey key, TierPrices prices, Collection<Buyer> buyers) {
    List<Buyer> staying = new ArrayList<>(buyers);
    List<Departure> departures = new ArrayList<>();
    SavingSplit offered = split(key, prices, staying);
    SavingSplit split = offered;
    for (int round = 1; split != null; round++) {
      List<Departure> leavers = leavers(split, staying, round);
      if (leavers.isEmpty()) {
        break;
      }
      departures.addAll(leavers);
      Set<Long> gone = leavers.stream().map(Departure::organisationId).collect(Collectors.toSet());
      staying.removeIf(buyer -> gone.contains(buyer.organisationId()));
      split = split(key, prices, staying);
    }
    return new BuyingGroup(offered, split, departures, dearer(offered, split));
  }

  /** Who has a ground to leave under these shares. */
  public static List<Departure> leavers(SavingSplit split, Collection<Buyer> buyers, int round) {
    return buyers.stream()
        .sorted((a, b) -> Long.compare(a.organisationId(), b.organisationId()))
        .flatMap(
            buyer -> {
              SavingShare share =
                  Objects.requireNonNull(split.shares().get(buyer.organisationId()));
              LeaveGround ground = ground(buyer, share);
              return ground == null
                  ? Stream.empty()
                  : Stream.of(new Departure(buyer.organisationId(), ground, round));
            })
        .toList();
  }

  private static @Nullable LeaveGround ground(Buyer buyer, SavingShare share) {
    if (share.isDearerThanAlone()) {
      return LeaveGround.DEARER_THAN_ALONE;
    }
    return share.share().compareTo(buyer.most()) > 0 ? LeaveGround.ABOVE_CEILING : null;
  }

  private static @Nullable SavingSplit split(SavingKey key, TierPrices prices, List<Buyer> buyers) {
    boolean sold =
        !buyers.isEmpty()
            && prices
                .priceOf(
                    buyers.stream().map(Buyer::quantity).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isPresent();
    return sold ? SavingSplit.of(key, prices, buyers) : null;
  }

  private static SortedSet<Long> dearer(
      @Nullable SavingSplit offered, @Nullable SavingSplit split) {
    SortedSet<Long> asked = new TreeSet<>();
    if (offered == null || split == null) {
      return asked;
    }
    for (Map.Entry<Long, SavingShare> stays : split.shares().entrySet()) {
      Money before = Objects.requireNonNull(offered.shares().get(stays.getKey())).share();
      if (stays.getValue().share().compareTo(before) > 0) {
        asked.add(stays.getKey());
      }
    }
    return asked;
  }
}
