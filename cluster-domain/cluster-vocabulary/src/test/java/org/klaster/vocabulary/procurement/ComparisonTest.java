package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** Points worked by hand, and what decides between equal ones. */
class ComparisonTest {

  private static final Instant EARLY = Instant.parse("2026-03-01T08:00:00Z");
  private static final ComparisonRule PRICE =
      new ComparisonRule(100, List.of(), ComparisonRule.USUAL_TIES);
  private static final ComparisonRule WEIGHTED =
      new ComparisonRule(70, List.of(20, 10), ComparisonRule.USUAL_TIES);

  /** 70 x 800/1000 = 56, 20 x 90/100 = 18, 10 x 50/100 = 5. */
  @Test
  void pointsByPriceAndMarks() {
    List<BidScore> scores =
        Comparison.of(
            WEIGHTED, List.of(bid(1, "1000", 0, "90", "50"), bid(2, "800", 5, "30", "10")));
    assertEquals(List.of(1L, 2L), ids(scores));
    BidScore best = scores.get(0);
    assertEquals(new BigDecimal("56.0000"), best.pricePoints());
    assertEquals(
        List.of(new BigDecimal("18.0000"), new BigDecimal("5.0000")), best.qualityPoints());
    assertEquals(new BigDecimal("79.0000"), best.points());
    assertEquals(new BigDecimal("77.0000"), scores.get(1).points());
  }

  @Test
  void thirdsAreRoundedToFourDecimals() {
    List<BidScore> scores = Comparison.of(PRICE, List.of(bid(1, "100", 0), bid(2, "300", 0)));
    assertEquals(new BigDecimal("33.3333"), scores.get(1).points());
  }

  /** 70 x 800/1000 + 20 x 70/100 = 70 and 70 + 0: the price decides before the time. */
  @Test
  void ofEqualPointsTheLowerPriceThenTheEarlierSealing() {
    List<BidScore> scores =
        Comparison.of(WEIGHTED, List.of(bid(1, "1000", 0, "70", "0"), bid(2, "800", 9, "0", "0")));
    assertEquals(List.of(2L, 1L), ids(scores));
    assertEquals(TieRule.LOWER_PRICE, scores.get(0).tie());
    List<BidScore> same =
        Comparison.of(PRICE, List.of(bid(1, "500", 9), bid(2, "500", 3), bid(3, "500", 9)));
    assertEquals(List.of(2L, 1L, 3L), ids(same));
    assertEquals(TieRule.EARLIER_SEALING, same.get(0).tie());
    assertEquals(
        List.of(2L, 1L, 3L),
        ids(Comparison.of(PRICE, List.of(bid(3, "500", 9), bid(2, "500", 3), bid(1, "500", 9)))));
  }

  @Test
  void whatIsNotWholeIsRefused() {
    refused("award.weights", () -> new ComparisonRule(90, List.of(5), List.of()));
    refused("award.weights", () -> new ComparisonRule(101, List.of(-1), List.of()));
    refused("award.mark", () -> bid(1, "1", 0, "100.1"));
    refused("award.marks-missing", () -> Comparison.of(WEIGHTED, List.of(bid(1, "1", 0, "5"))));
    refused("award.bid-twice", () -> Comparison.of(PRICE, List.of(bid(1, "1", 0), bid(1, "2", 0))));
    assertEquals(List.of(), Comparison.of(PRICE, List.of()));
  }

  private static void refused(String code, Runnable deed) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, deed::run).code());
  }

  private static List<Long> ids(List<BidScore> scores) {
    return scores.stream().map(BidScore::bidId).toList();
  }

  private static ComparedBid bid(long id, String price, int minute, String... marks) {
    return new ComparedBid(
        id,
        Money.of(price),
        EARLY.plusSeconds(60L * minute),
        Stream.of(marks).map(BigDecimal::new).toList());
  }
}
