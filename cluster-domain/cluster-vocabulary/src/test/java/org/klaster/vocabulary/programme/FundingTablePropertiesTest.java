package org.klaster.vocabulary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** The totals by year and by source are exact and agree, whatever the lines and their order. */
class FundingTablePropertiesTest {

  @Provide
  Arbitrary<List<FundingLine>> lines() {
    Arbitrary<Money> amounts =
        Arbitraries.longs()
            .between(0, 99_999_999_999L)
            .map(tiyn -> new Money(BigDecimal.valueOf(tiyn, 2)));
    return Combinators.combine(
            Arbitraries.of(FundingSource.class),
            Arbitraries.integers().between(2024, 2032),
            amounts)
        .as(FundingLine::new)
        .list()
        .ofMaxSize(60);
  }

  @Property
  void totalsAgreeToTheTiyn(@ForAll("lines") List<FundingLine> lines) {
    FundingTable table = FundingTable.of(lines);
    BigDecimal expected =
        lines.stream().map(line -> line.amount().tenge()).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, expected.compareTo(table.total().tenge()));
    assertEquals(table.total(), sum(table.byYear()));
    assertEquals(table.total(), sum(table.rows().stream().map(FundingTable.Row::total).toList()));
    for (int i = 0; i < table.years().size(); i++) {
      int column = i;
      assertEquals(
          table.byYear().get(column),
          sum(table.rows().stream().map(row -> row.byYear().get(column)).toList()));
    }
  }

  @Property
  void orderDoesNotMatter(@ForAll("lines") List<FundingLine> lines, @ForAll long seed) {
    List<FundingLine> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(FundingTable.of(lines), FundingTable.of(shuffled));
  }

  @Example
  void noLinesGiveAnEmptyTable() {
    FundingTable table = FundingTable.of(List.of());
    assertEquals(List.of(), table.years());
    assertEquals(Money.ZERO, table.total());
  }

  @Example
  void impossibleLinesAreRefused() {
    assertThrows(
        DomainRuleViolation.class,
        () -> new FundingLine(FundingSource.OWN_FUNDS, 2026, Money.of("-0.01")));
    assertThrows(
        DomainRuleViolation.class, () -> new FundingLine(FundingSource.OWN_FUNDS, 26, Money.ZERO));
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
