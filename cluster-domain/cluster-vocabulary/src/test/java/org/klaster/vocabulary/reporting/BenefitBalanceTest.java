package org.klaster.vocabulary.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

class BenefitBalanceTest {

  /** 300 support - 120 share - 50 fee - 200 own = -70; with 40 saved -30; with 500 ordered 470. */
  @Test
  void moneySavingAndTurnoverStayApart() {
    BenefitBalance balance =
        BenefitBalance.of(
            Map.of(
                BenefitKind.SUPPORT, Money.of("300"),
                BenefitKind.CAMPAIGN_COST, Money.of("120"),
                BenefitKind.FEE, Money.of("50"),
                BenefitKind.OWN_COST, Money.of("200"),
                BenefitKind.SAVING, Money.of("40"),
                BenefitKind.CAMPAIGN_RESULT, Money.of("500")));
    assertEquals(Money.of("-70"), balance.cash());
    assertEquals(Money.of("40"), balance.saved());
    assertEquals(Money.of("500"), balance.turnover());
    assertEquals(Money.of("-30"), balance.net());
    assertEquals(Money.of("470"), balance.netWithTurnover());
  }

  @Test
  void yearWithoutAnythingIsNought() {
    assertEquals(Money.ZERO, BenefitBalance.of(Map.of()).net());
  }
}
