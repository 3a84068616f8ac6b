package org.klaster.domain.reporting;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Decides which aggregated figures may be shown to those who may not see a firm's values.
 *
 * <ul>
 *   <li>Threshold: at least so many firms have a figure other than zero. Zeros do not hide anybody:
 *       two exporters among seventeen members are two.
 *   <li>Dominance: no firm holds more than so many per cent of the sum of the absolute figures.
 *   <li>Totals: a total is shown only if what is left after the shown parts are taken away is
 *       itself safe. The total gives way and never a part, because a part that was shown yesterday
 *       cannot be hidden today, and because a cell must be hidden or shown alike on every page and
 *       in every file.
 *   <li>Renewal: an aggregate may take the place of an earlier one only if the difference of the
 *       two is safe in every cell, since whoever saw the first can take it away from the second.
 *   <li>Ratios: shown only together with both of their sums.
 * </ul>
 *
 * @param minFirms fewest firms of a cell
 * @param maxSharePercent largest share of one firm
 */
public record DisclosureControl(int minFirms, BigDecimal maxSharePercent) {

  public DisclosureControl {
    if (minFirms < 1
        || maxSharePercent.signum() <= 0
        || maxSharePercent.compareTo(new BigDecimal(100)) > 0) {
      throw new DomainRuleViolation("report.disclosure-rule-malformed", minFirms, maxSharePercent);
    }
  }

  /**
   * Judges one cell.
   *
   * @param contributions figure of each firm, by the firm's id
   */
  public DisclosureVerdict judge(Map<Long, BigDecimal> contributions) {
    if (contributions.isEmpty()) {
      return DisclosureVerdict.NO_DATA;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal largest = BigDecimal.ZERO;
    int firms = 0;
    for (BigDecimal contribution : contributions.values()) {
      BigDecimal size = contribution.abs();
      sum = sum.add(size);
      largest = largest.max(size);
      firms += size.signum() == 0 ? 0 : 1;
    }
    if (firms < minFirms) {
      return DisclosureVerdict.TOO_FEW_FIRMS;
    }
    boolean dominated =
        largest.multiply(new BigDecimal(100)).compareTo(maxSharePercent.multiply(sum)) > 0;
    return dominated ? DisclosureVerdict.DOMINATED : DisclosureVerdict.SHOWN;
  }

  /**
   * Judges the total of parts that are judged, and shown or not, each for itself.
   *
   * @param parts contributions of each part
   */
  public DisclosureVerdict judgeTotal(Collection<Map<Long, BigDecimal>> parts) {
    Map<Long, BigDecimal> all = new HashMap<>();
    Map<Long, BigDecimal> left = new HashMap<>();
    boolean anyHidden = false;
    for (Map<Long, BigDecimal> part : parts) {
      add(all, part);
      DisclosureVerdict verdict = judge(part);
      if (!verdict.shown() && verdict != DisclosureVerdict.NO_DATA) {
        anyHidden = true;
        add(left, part);
      }
    }
    DisclosureVerdict whole = judge(all);
    if (!whole.shown()) {
      return whole;
    }
    return anyHidden && !judge(left).shown()
        ? DisclosureVerdict.WOULD_REVEAL
        : DisclosureVerdict.SHOWN;
  }

  /** Whether a cell may be renewed: nothing changed, or what changed is safe. */
  public boolean mayRenew(Map<Long, BigDecimal> before, Map<Long, BigDecimal> after) {
    Map<Long, BigDecimal> changed = new HashMap<>();
    Set<Long> firms = new TreeSet<>(before.keySet());
    firms.addAll(after.keySet());
    for (Long firm : firms) {
      BigDecimal change =
          after
              .getOrDefault(firm, BigDecimal.ZERO)
              .subtract(before.getOrDefault(firm, BigDecimal.ZERO));
      if (change.signum() != 0) {
        changed.put(firm, change);
      }
    }
    return changed.isEmpty() || judge(changed).shown();
  }

  /** A ratio lets one of its sums be computed from the other one: it is shown where both are. */
  public static DisclosureVerdict judgeRatio(
      DisclosureVerdict numerator, DisclosureVerdict denominator) {
    if (numerator.shown() && denominator.shown()) {
      return DisclosureVerdict.SHOWN;
    }
    if (numerator == DisclosureVerdict.NO_DATA || denominator == DisclosureVerdict.NO_DATA) {
      return DisclosureVerdict.NO_DATA;
    }
    return DisclosureVerdict.WOULD_REVEAL;
  }

  private static void add(Map<Long, BigDecimal> to, Map<Long, BigDecimal> part) {
    part.forEach((firm, value) -> to.merge(firm, value, BigDecimal::add));
  }
}
