package org.klaster.vocabulary.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** The cases DM-1, DM-2 and DM-3 of formulas c7. */
class MarketChainTest {

  private static final MarketChain CHAIN = chain("12", "1", "4");

  private static MarketChain chain(String a, String b, String c) {
    return new MarketChain(new BigDecimal(a), new BigDecimal(b), new BigDecimal(c));
  }

  private static void check(
      MarketChain.Outcome outcome, String quantity, String price, String... profits) {
    assertEquals(0, new BigDecimal(quantity).compareTo(outcome.quantity()), "quantity");
    assertEquals(0, new BigDecimal(price).compareTo(outcome.price()), "price");
    List<BigDecimal> told = outcome.profits().stream().map(BigDecimal::stripTrailingZeros).toList();
    assertEquals(
        Stream.of(profits).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros).toList(), told);
  }

  @Test
  void stagesThatDecideTogetherEarnSixteen() {
    check(CHAIN.together(), "4", "8", "16");
  }

  @Test
  void twoMarginsSellHalfForMoreAndEarnThreeQuarters() {
    MarketChain.Outcome apart = CHAIN.separately(2);
    check(apart, "2", "10", "8", "4");
    assertEquals(0, new BigDecimal("12").compareTo(apart.profit()));
  }

  /** Q = 8 / 8 = 1, P = 11; margins 4, 2, 1 times one unit: the profit of 16 falls to 7. */
  @Test
  void threeMarginsMultiply() {
    check(CHAIN.separately(3), "1", "11", "4", "2", "1");
  }

  @Test
  void agreementOnPriceAndQuantityKeepsThePrice() {
    check(CHAIN.agreed(new BigDecimal("7"), new BigDecimal("4")), "4", "8", "12", "4");
    check(CHAIN.agreed(new BigDecimal("5"), new BigDecimal("6")), "6", "6", "6", "6");
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThrows(DomainRuleViolation.class, () -> chain("4", "1", "4"));
    assertThrows(DomainRuleViolation.class, () -> chain("12", "0", "4"));
    assertThrows(DomainRuleViolation.class, () -> chain("12", "1", "-1"));
    assertThrows(DomainRuleViolation.class, () -> CHAIN.separately(0));
    assertThrows(DomainRuleViolation.class, () -> CHAIN.separately(11));
    assertThrows(
        DomainRuleViolation.class, () -> CHAIN.agreed(BigDecimal.ONE, new BigDecimal("13")));
  }
}
