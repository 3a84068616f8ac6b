package org.klaster.vocabulary.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * The table by which the bids on a lot are compared; whoever has its inputs computes the same. The
 * lowest price takes all points of the price, another one so many as the lowest is of it; a mark
 * takes so many hundredths of the points of its criterion.
 */
public final class Comparison {

  private static final int DECIMALS = 4;

  private Comparison() {}

  /** The bids by rank. */
  public static List<BidScore> of(ComparisonRule rule, Collection<ComparedBid> bids) {
    requireWhole(rule, bids);
    Money lowest =
        bids.stream().map(ComparedBid::price).min(Comparator.naturalOrder()).orElse(Money.ZERO);
    Comparator<ComparedBid> order =
        Comparator.comparing((ComparedBid bid) -> points(rule, lowest, bid)).reversed();
    for (TieRule tie : rule.ties()) {
      order = order.thenComparing(tie.order());
    }
    List<ComparedBid> sorted =
        bids.stream().sorted(order.thenComparing(ComparedBid::bidId)).toList();
    List<BidScore> scores = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      ComparedBid bid = sorted.get(i);
      ComparedBid next = i + 1 < sorted.size() ? sorted.get(i + 1) : null;
      scores.add(
          new BidScore(
              bid.bidId(),
              pricePoints(rule, lowest, bid),
              qualityPoints(rule, bid),
              points(rule, lowest, bid),
              i + 1,
              tie(rule, lowest, bid, next)));
    }
    return scores;
  }

  private static void requireWhole(ComparisonRule rule, Collection<ComparedBid> bids) {
    Set<Long> known = new HashSet<>();
    for (ComparedBid bid : bids) {
      if (bid.marks().size() != rule.weights().size()) {
        throw new DomainRuleViolation("award.marks-missing");
      }
      if (!known.add(bid.bidId())) {
        throw new DomainRuleViolation("award.bid-twice");
      }
    }
  }

  private static BigDecimal pricePoints(ComparisonRule rule, Money lowest, ComparedBid bid) {
    return lowest
        .tenge()
        .multiply(BigDecimal.valueOf(rule.priceWeight()))
        .divide(bid.price().tenge(), DECIMALS, RoundingMode.HALF_UP);
  }

  private static List<BigDecimal> qualityPoints(ComparisonRule rule, ComparedBid bid) {
    List<BigDecimal> points = new ArrayList<>();
    for (int i = 0; i < bid.marks().size(); i++) {
      points.add(
          bid.marks()
              .get(i)
              .multiply(BigDecimal.valueOf(rule.weights().get(i)))
              .divide(BigDecimal.valueOf(ComparedBid.BEST_MARK), DECIMALS, RoundingMode.HALF_UP));
    }
    return points;
  }

  private static BigDecimal points(ComparisonRule rule, Money lowest, ComparedBid bid) {
    return qualityPoints(rule, bid).stream()
        .reduce(pricePoints(rule, lowest, bid), BigDecimal::add);
  }

  private static @Nullable TieRule tie(
      ComparisonRule rule, Money lowest, ComparedBid bid, @Nullable ComparedBid next) {
    if (next == null || points(rule, lowest, bid).compareTo(points(rule, lowest, next)) != 0) {
      return null;
    }
    return rule.ties().stream()
        .filter(tie -> tie.order().compare(bid, next) != 0)
        .findFirst()
        .orElse(null);
  }
}
