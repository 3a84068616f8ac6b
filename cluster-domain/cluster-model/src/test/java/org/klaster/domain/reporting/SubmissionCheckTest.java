package org.klaster.domain.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.vocabulary.reporting.CellFinding;

class SubmissionCheckTest {

  private static final Map<String, BigDecimal> NOTHING_BEFORE = Map.of();

  private final Map<String, CellText> cells = new HashMap<>();

  private void type(String indicator, String typed) {
    cells.put(indicator, new CellText(typed, ""));
  }

  private List<String> codes(Map<String, BigDecimal> previous) {
    return SubmissionCheck.run(Forms.small(), cells, previous).findings().stream()
        .map(finding -> finding.indicator() + ":" + finding.code())
        .toList();
  }

  private void sound() {
    type("output", "1000");
    type("clusterSales", "300");
    type("exports", "700");
    type("employees", "12");
    type("wageFund", "90,5");
  }

  @Test
  void aSoundReportHasNoFindings() {
    sound();
    SubmissionCheck.Result result = SubmissionCheck.run(Forms.small(), cells, NOTHING_BEFORE);
    assertTrue(result.submittable());
    assertEquals(new BigDecimal("90.50"), result.values().get("wageFund"));
    assertEquals(new BigDecimal("12"), result.values().get("employees"));
  }

  @Test
  void anEmptyReportNamesEveryRequiredCellAtOnce() {
    assertEquals(
        List.of("output:report.required", "employees:report.required"), codes(NOTHING_BEFORE));
  }

  @Test
  void zeroIsAFigure() {
    sound();
    type("output", "0");
    type("clusterSales", "0");
    type("exports", "0");
    assertEquals(List.of(), codes(NOTHING_BEFORE));
  }

  @Test
  void anUnreadableCellIsAnErrorAndNotAlsoMissing() {
    sound();
    type("employees", "a dozen");
    assertEquals(List.of("employees:report.not-a-number"), codes(NOTHING_BEFORE));
  }

  @Test
  void aPartAboveItsWholeIsRefusedAndTheSumOfPartsToo() {
    sound();
    type("clusterSales", "1000.01");
    assertEquals(
        List.of("clusterSales:report.part-above-whole", "clusterSales:report.parts-above-whole"),
        codes(NOTHING_BEFORE));
    type("clusterSales", "300.01");
    assertEquals(List.of("clusterSales:report.parts-above-whole"), codes(NOTHING_BEFORE));
  }

  @Test
  void aNegativeFigureIsRefused() {
    sound();
    type("output", "-1");
    assertTrue(codes(NOTHING_BEFORE).contains("output:report.below-minimum"));
  }

  /** Last period 1000: the factor 5 is reached at 5000 and at 200, not a tiyn before. */
  @ParameterizedTest
  @CsvSource({"5000,true", "4999.99,false", "200,true", "200.01,false", "1000,false"})
  void aFivefoldChangeAsksForAReason(String output, boolean asked) {
    type("output", output);
    type("employees", "1");
    boolean found =
        codes(Map.of("output", new BigDecimal("1000"))).contains("output:report.large-change");
    assertEquals(asked, found);
  }

  @Test
  void aReasonLetsAWarningPassAndNeverAnError() {
    sound();
    Map<String, BigDecimal> previous = Map.of("output", new BigDecimal("100"));
    SubmissionCheck.Result without = SubmissionCheck.run(Forms.small(), cells, previous);
    assertFalse(without.submittable());
    assertEquals(
        List.of("output"), without.unexplained().stream().map(CellFinding::indicator).toList());
    cells.put("output", new CellText("1000", "a new line went into operation"));
    assertTrue(SubmissionCheck.run(Forms.small(), cells, previous).submittable());
    cells.put("employees", new CellText("", "no idea"));
    assertFalse(SubmissionCheck.run(Forms.small(), cells, previous).submittable());
  }

  @Test
  void wagesWithoutEmployeesAndAStopOfOutputAreAskedAbout() {
    type("output", "0");
    type("employees", "0");
    type("wageFund", "5");
    assertEquals(
        List.of("wageFund:report.needs-other", "output:report.fell-to-zero"),
        codes(Map.of("output", BigDecimal.ONE)));
  }
}
