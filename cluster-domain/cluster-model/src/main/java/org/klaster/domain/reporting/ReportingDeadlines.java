package org.klaster.domain.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;

/**
 * The reporting calendar: for each stage a day of the month after the quarter.
 *
 * @param days day of the month by stage, 1 to 28
 */
public record ReportingDeadlines(Map<ReportingStage, Integer> days) {

  public ReportingDeadlines {
    days = new EnumMap<>(days);
    for (ReportingStage stage : ReportingStage.values()) {
      Integer day = days.get(stage);
      if (day == null || day < 1 || day > 28) {
        throw new DomainRuleViolation("report.calendar-malformed", stage);
      }
    }
  }

  /** The last day in time for a stage. */
  public LocalDate due(Period period, ReportingStage stage) {
    return YearMonth.from(period.lastDay()).plusMonths(1).atDay(days.getOrDefault(stage, 1));
  }

  /** The day on which it is decided who has to report: the last day of the quarter. */
  public static LocalDate cutOff(Period period) {
    return period.lastDay();
  }

  /** A report is made up after its quarter is over, not before. */
  public static boolean over(Period period, LocalDate today) {
    return today.isAfter(period.lastDay());
  }

  /** The quarter that was over last. */
  public static Period lastOver(LocalDate today) {
    return Period.of(today).previous();
  }
}
