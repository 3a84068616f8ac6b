package org.klaster.vocabulary.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

class DealCostTest {

  private static DealCost cost(String search, String negotiation, String contract, String control) {
    return new DealCost(
        Money.of(search), Money.of(negotiation), Money.of(contract), Money.of(control));
  }

  /** Twelve times 10 + 20 + 5 + 5 = 480; together 30 + 90 + 20 + 60 = 200 and a fee of 100. */
  @Test
  void oneDealInsteadOfTwelve() {
    assertEquals(
        Money.of("180"),
        DealCost.saved(cost("10", "20", "5", "5"), 12, cost("30", "90", "20", "60"), fee("100")));
  }

  /** Twice 40 = 80 against 200 and 100. */
  @Test
  void forTwoItCostsMore() {
    assertEquals(
        Money.of("-220"),
        DealCost.saved(cost("10", "20", "5", "5"), 2, cost("30", "90", "20", "60"), fee("100")));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThrows(DomainRuleViolation.class, () -> cost("-1", "0", "0", "0"));
    DealCost none = cost("0", "0", "0", "0");
    assertThrows(DomainRuleViolation.class, () -> DealCost.saved(none, 0, none, Money.ZERO));
  }

  private static Money fee(String tenge) {
    return Money.of(tenge);
  }
}
