package org.klaster.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.programme.FundingLine;
import org.klaster.vocabulary.programme.FundingSource;
import org.klaster.vocabulary.programme.FundingTable;
import org.klaster.vocabulary.shared.Money;

/** The picture agrees with its table: heights in proportion, blocks without gaps or overlaps. */
class FundingChartTest {

  @Test
  void heightsAreInProportionAndBlocksStandOnEachOther() {
    FundingChart chart =
        FundingChart.of(
            FundingTable.of(
                List.of(
                    line(FundingSource.LOCAL_BUDGET, 2026, "30"),
                    line(FundingSource.OWN_FUNDS, 2026, "10"),
                    line(FundingSource.OWN_FUNDS, 2027, "20"))));
    FundingChart.Block lower = chart.blocks().get(0);
    FundingChart.Block upper = chart.blocks().get(1);
    FundingChart.Block next = chart.blocks().get(2);
    assertEquals(chart.base(), lower.y() + lower.height());
    assertEquals(lower.y(), upper.y() + upper.height());
    assertEquals(3, Math.round(lower.height() / (double) upper.height()));
    assertEquals(lower.height() + upper.height(), 2 * next.height());
    assertTrue(next.x() > lower.x() + chart.barWidth());
    assertEquals(List.of(2026, 2027), chart.columns().stream().map(c -> c.year()).toList());
  }

  @Test
  void noMoneyGivesNoPicture() {
    FundingTable nothing = FundingTable.of(List.of(line(FundingSource.OWN_FUNDS, 2026, "0")));
    assertTrue(FundingChart.of(nothing).blocks().isEmpty());
    assertTrue(FundingChart.of(FundingTable.of(List.of())).blocks().isEmpty());
  }

  @Test
  void theLargestAmountsThatCanBeStoredAreDrawn() {
    FundingChart chart =
        FundingChart.of(
            FundingTable.of(
                List.of(
                    line(FundingSource.OWN_FUNDS, 2026, "99999999999999999.99"),
                    line(FundingSource.LOCAL_BUDGET, 2026, "99999999999999999.99"))));
    assertEquals(2, chart.blocks().size());
  }

  private static FundingLine line(FundingSource source, int year, String amount) {
    return new FundingLine(source, year, Money.of(amount));
  }
}
