package org.klaster.domain.registry.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.domain.registry.PrintedSeries;
import org.klaster.vocabulary.registry.GrowthVerdict;
import org.klaster.vocabulary.registry.QualityRule;
import org.klaster.vocabulary.registry.RegionalIndicator;

/**
 * The rules against the printed table of South Kazakhstan 2005 to 2007; all expectations were
 * worked out by hand.
 */
class TableCheckTest {

  private static final PrintedSeries TURNOVER =
      series(RegionalIndicator.TRADE_TURNOVER, "1016.5", "1756.6", "2416.5", "137.5");
  private static final PrintedSeries EXPORTS =
      series(RegionalIndicator.EXPORTS, "1025.3", "1282.3", "1425.3", "131.7");
  private static final PrintedSeries IMPORTS =
      series(RegionalIndicator.IMPORTS, "374.3", "674.3", "991.2", "146.9");

  /**
   * For example 66676.8 / 65241.5 = 1.02199978, printed 102.2: rounded; 2416.5 / 1756.6 =
   * 1.37566890, printed 137.5: cut off; 169271.4 / 141056.7 = 1.20002382, printed 105.5: neither.
   */
  @ParameterizedTest
  @CsvSource({
    "141056.7, 169271.4, 105.5, MISMATCH, 120.00",
    "110221.4, 113762.9, 103.4, MISMATCH, 103.21",
    "65241.5, 66676.8, 102.2, ROUNDED, 102.20",
    "47677.6, 52969.9, 111.1, ROUNDED, 111.10",
    "1756.6, 2416.5, 137.5, TRUNCATED, 137.57",
    "1282.3, 1425.3, 131.7, MISMATCH, 111.15",
    "674.3, 991.2, 146.9, TRUNCATED, 147.00",
    "88154.8, 110634.3, 125.5, ROUNDED, 125.50",
    "104427, 142335, 136.3, ROUNDED, 136.30",
    "27905, 37059, 132.8, ROUNDED, 132.80",
    "98090.9, 99169.9, 101.1, ROUNDED, 101.10",
    "190182.3, 278236.8, 146.3, ROUNDED, 146.30"
  })
  void tellsRoundingFromMismatch(
      String before, String now, String printed, GrowthVerdict verdict, String computed) {
    GrowthCheck check = GrowthCheck.of(series(RegionalIndicator.OTHER, "1", before, now, printed));
    assertEquals(verdict, check.verdict());
    assertEquals(new BigDecimal(computed), check.computed());
  }

  @Test
  void knowsNothingWithoutALevel() {
    PrintedSeries series =
        new PrintedSeries(
            RegionalIndicator.OTHER,
            "x",
            "y",
            Map.of(2007, BigDecimal.TEN),
            new BigDecimal("101.0"));
    assertEquals(GrowthVerdict.UNKNOWN, GrowthCheck.of(series).verdict());
    assertEquals(
        GrowthVerdict.UNKNOWN,
        GrowthCheck.of(series(RegionalIndicator.OTHER, "1", "0", "5", "101.0")).verdict());
  }

  /** 120.0024 / 105.5 = 1.13746: prices would have risen by 13.7 per cent. */
  @Test
  void offersThePriceIndex() {
    PrintedSeries output =
        series(RegionalIndicator.INDUSTRIAL_OUTPUT, "127271.4", "141056.7", "169271.4", "105.5");
    assertEquals(Optional.of(new BigDecimal("113.7")), GrowthCheck.impliedDeflator(output));
    assertTrue(GrowthCheck.impliedDeflator(TURNOVER).isEmpty());
  }

  /**
   * 2005: 1025.3 > 1016.5 and 1025.3 + 374.3 = 1399.6; 2006: 1282.3 + 674.3 = 1956.6, printed
   * 1756.6; 2007 fits.
   */
  @Test
  void findsBrokenIdentities() {
    List<Finding> findings = TableCheck.of(List.of(TURNOVER, EXPORTS, IMPORTS));
    assertEquals(
        List.of(
            "PARTS_DO_NOT_SUM 0 2005 [1399.6, 1016.5]",
            "PARTS_DO_NOT_SUM 0 2006 [1956.6, 1756.6]",
            "GROWTH_MISMATCH 1 2007 [131.7, 111.15]",
            "PART_EXCEEDS_WHOLE 1 2005 [1025.3, 1016.5]"),
        findings.stream()
            .map(f -> f.rule() + " " + f.row() + " " + f.year() + " " + f.numbers())
            .toList());
  }

  /**
   * In 2006 exports of 1082.3 would make the sum hold and the printed growth too: 1425.3 / 1082.3 =
   * 131.69. Imports of 474.3 or a turnover of 1956.6 would make the sum hold as well, and break
   * their own printed growth.
   */
  @Test
  void suggestsTheOneDigitThatFitsEverything() {
    Repair repair = TableCheck.of(List.of(TURNOVER, EXPORTS, IMPORTS)).get(1).suggestion();
    assertEquals(new Repair(RegionalIndicator.EXPORTS, new BigDecimal("1082.3")), repair);
    assertNull(TableCheck.of(List.of(TURNOVER, EXPORTS, IMPORTS)).get(0).suggestion());
  }

  /**
   * 110221.4 / 10767.9 = 10.2; five times exactly is a jump, a hair below is none; a fifth is one
   * too.
   */
  @Test
  void findsJumps() {
    assertEquals(List.of(2006), jumps("10767.9", "110221.4", "113762.9"));
    assertEquals(List.of(2006), jumps("10.0", "50.0", "51.0"));
    assertEquals(List.of(), jumps("10.0", "49.9", "51.0"));
    assertEquals(List.of(2007), jumps("10.0", "10.0", "2.0"));
  }

  /** Two parts and a whole, each rounded to 0.1: up to 0.15 of difference is rounding. */
  @Test
  void allowsForRounding() {
    List<PrintedSeries> fits =
        List.of(
            series(RegionalIndicator.TRADE_TURNOVER, "10.1", "10.1", "10.1", null),
            series(RegionalIndicator.EXPORTS, "5.0", "5.0", "5.0", null),
            series(RegionalIndicator.IMPORTS, "5.0", "5.2", "5.3", null));
    List<Finding> findings = TableCheck.of(fits);
    assertEquals(1, findings.size());
    assertEquals(2007, findings.get(0).year());
    assertEquals(QualityRule.PARTS_DO_NOT_SUM, findings.get(0).rule());
  }

  private static List<Integer> jumps(String first, String second, String third) {
    return TableCheck.of(List.of(series(RegionalIndicator.OTHER, first, second, third, null)))
        .stream()
        .filter(finding -> finding.rule() == QualityRule.JUMP)
        .map(Finding::year)
        .toList();
  }

  private static PrintedSeries series(
      RegionalIndicator kind, String first, String second, String third, @Nullable String growth) {
    return new PrintedSeries(
        kind,
        kind.name(),
        "unit",
        Map.of(
            2005, new BigDecimal(first), 2006, new BigDecimal(second), 2007, new BigDecimal(third)),
        growth == null ? null : new BigDecimal(growth));
  }
}
