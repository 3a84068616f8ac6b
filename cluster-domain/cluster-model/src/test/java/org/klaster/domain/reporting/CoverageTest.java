package org.klaster.domain.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.klaster.domain.reporting.Coverage.Standing;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.Period;

class CoverageTest {

  private static final ReportingDeadlines CALENDAR =
      new ReportingDeadlines(
          Map.of(
              ReportingStage.FIRM_TO_COORDINATOR, 10,
              ReportingStage.COORDINATOR_TO_MINISTRY, 15,
              ReportingStage.MINISTRY_TO_GOVERNMENT, 25));

  @Test
  void deadlinesStandInTheMonthAfterTheQuarter() {
    Period third = Period.parse("2026-Q3");
    assertEquals(
        LocalDate.of(2026, 10, 10), CALENDAR.due(third, ReportingStage.FIRM_TO_COORDINATOR));
    assertEquals(
        LocalDate.of(2026, 10, 15), CALENDAR.due(third, ReportingStage.COORDINATOR_TO_MINISTRY));
    Period fourth = Period.parse("2026-Q4");
    assertEquals(
        LocalDate.of(2027, 1, 25), CALENDAR.due(fourth, ReportingStage.MINISTRY_TO_GOVERNMENT));
  }

  @Test
  void aPeriodIsOverOnTheDayAfterItsLast() {
    Period third = Period.parse("2026-Q3");
    assertEquals(false, ReportingDeadlines.over(third, LocalDate.of(2026, 9, 30)));
    assertEquals(true, ReportingDeadlines.over(third, LocalDate.of(2026, 10, 1)));
    assertEquals(third, ReportingDeadlines.lastOver(LocalDate.of(2026, 11, 23)));
  }

  /**
   * Five expected: one accepted in time, one accepted late, one submitted in time, two missing. A
   * sixth is no member.
   */
  @Test
  void countsExpectedReportsAlone() {
    LocalDate due = LocalDate.of(2026, 10, 10);
    List<Standing> standings =
        List.of(
            new Standing(1, ReportStatus.ACCEPTED, LocalDate.of(2026, 10, 10)),
            new Standing(2, ReportStatus.AGGREGATED, LocalDate.of(2026, 10, 11)),
            new Standing(3, ReportStatus.RETURNED, LocalDate.of(2026, 10, 1)),
            new Standing(4, ReportStatus.OPEN, null),
            new Standing(9, ReportStatus.ACCEPTED, LocalDate.of(2026, 10, 1)));
    Set<Long> expected = Set.of(1L, 2L, 3L, 4L, 5L);
    assertEquals(new Coverage(5, 3, 2, 1), Coverage.of(expected, standings, due, due));
    Coverage after = Coverage.of(expected, standings, due, due.plusDays(1));
    assertEquals(new Coverage(5, 3, 2, 3), after);
    assertEquals(new BigDecimal("40.0"), after.completeness());
  }

  @Test
  void seventeenMinusOneIsNotRoundedUp() {
    assertEquals(new BigDecimal("94.1"), new Coverage(17, 16, 16, 0).completeness());
    assertEquals(new BigDecimal("99.9"), new Coverage(10000, 9999, 9999, 0).completeness());
  }

  @Property
  void completenessIsNeverAboveAHundred(
      @ForAll Set<@LongRange(min = 1, max = 9) Long> expected,
      @ForAll List<@LongRange(min = 1, max = 12) Long> reporters) {
    LocalDate day = LocalDate.of(2026, 10, 1);
    List<Standing> standings = new ArrayList<>();
    reporters.forEach(firm -> standings.add(new Standing(firm, ReportStatus.ACCEPTED, day)));
    Coverage coverage = Coverage.of(expected, standings, day, day);
    assertTrue(coverage.accepted() <= coverage.expected());
    assertTrue(coverage.completeness().compareTo(new BigDecimal(100)) <= 0);
  }
}
