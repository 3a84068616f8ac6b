package org.klaster.domain.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.ReportStatus;

/**
 * How many of the expected reports there are. Expected are the members active on the period's
 * cut-off day and nobody else, so that completeness is computed and never above 100 per cent.
 *
 * @param expected members active on the cut-off day
 * @param submitted of them, whose report was submitted at least once
 * @param accepted of them, whose report stands as accepted
 * @param late of them, first submitted after the due day, or not at all though the due day has
 *     passed
 */
public record Coverage(int expected, int submitted, int accepted, int late) {

  /**
   * One report as it counts here.
   *
   * @param firstSubmitted day of revision 1, null where there is none
   */
  public record Standing(
      long organisation, ReportStatus status, @Nullable LocalDate firstSubmitted) {}

  /**
   * @param expected organisations that are members on the cut-off day
   * @param standings reports of the period; those of others do not count
   * @param due last day in time
   * @param today the database's day
   */
  public static Coverage of(
      Set<Long> expected, Collection<Standing> standings, LocalDate due, LocalDate today) {
    Set<Long> missing = new HashSet<>(expected);
    int submitted = 0;
    int accepted = 0;
    int late = 0;
    for (Standing standing : standings) {
      LocalDate first = standing.firstSubmitted();
      if (first == null || !missing.remove(standing.organisation())) {
        continue;
      }
      submitted++;
      accepted += standing.status().accepted() ? 1 : 0;
      late += first.isAfter(due) ? 1 : 0;
    }
    return new Coverage(
        expected.size(), submitted, accepted, late + (today.isAfter(due) ? missing.size() : 0));
  }

  /** Accepted reports per cent of the expected ones, one decimal, rounded down: 100 means all. */
  public BigDecimal completeness() {
    return expected == 0
        ? BigDecimal.ZERO.setScale(1)
        : BigDecimal.valueOf(accepted * 100L)
            .divide(BigDecimal.valueOf(expected), 1, RoundingMode.DOWN);
  }
}
