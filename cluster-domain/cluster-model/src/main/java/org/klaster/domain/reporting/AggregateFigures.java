package org.klaster.domain.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.IndicatorDefinition;
import org.klaster.vocabulary.shared.Period;

/**
 * The figures of one cluster and period, computed from revisions. Pure: the same revisions, in any
 * order, give the same figures and the same content, byte by byte.
 */
public final class AggregateFigures {

  /** Names the structure of {@link #content}. */
  public static final String FORMAT = "klaster-aggregate/1";

  private final FormDefinition form;
  private final List<Part> parts;
  private final Map<String, Map<Long, BigDecimal>> contributions = new LinkedHashMap<>();

  /**
   * A revision that counts.
   *
   * @param hash the revision's SHA-256 in hexadecimal
   */
  public record Part(
      long revision, long organisation, String hash, Map<String, BigDecimal> values) {}

  /**
   * One aggregated figure.
   *
   * @param value sum, or ratio of sums; null where there is nothing to sum up or the denominator is
   *     zero
   * @param firms firms that have the figure
   */
  public record Total(
      IndicatorDefinition indicator,
      @Nullable BigDecimal value,
      int firms,
      DisclosureVerdict verdict) {}

  public AggregateFigures(FormDefinition form, List<Part> parts) {
    this.form = form;
    this.parts = parts.stream().sorted(Comparator.comparingLong(Part::revision)).toList();
    for (IndicatorDefinition indicator : form.entered()) {
      Map<Long, BigDecimal> ofFirms = new TreeMap<>();
      for (Part part : this.parts) {
        BigDecimal value = part.values().get(indicator.code());
        if (value != null) {
          ofFirms.merge(part.organisation(), value, BigDecimal::add);
        }
      }
      contributions.put(indicator.code(), ofFirms);
    }
  }

  /** Figure of each firm for an entered indicator. */
  public Map<Long, BigDecimal> contributions(String indicator) {
    return contributions.getOrDefault(indicator, Map.of());
  }

  /** The sum over firms; zero where none has a figure. */
  public BigDecimal sum(String indicator) {
    return contributions(indicator).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All indicators of the form in its order, each judged for those who may not see the parts. */
  public List<Total> totals(DisclosureControl control) {
    List<Total> totals = new ArrayList<>();
    for (IndicatorDefinition indicator : form.indicators()) {
      totals.add(indicator.entered() ? summed(indicator, control) : ratio(indicator, control));
    }
    return totals;
  }

  private Total summed(IndicatorDefinition indicator, DisclosureControl control) {
    Map<Long, BigDecimal> ofFirms = contributions(indicator.code());
    return new Total(
        indicator,
        ofFirms.isEmpty() ? null : indicator.scaled(sum(indicator.code())),
        ofFirms.size(),
        control.judge(ofFirms));
  }

  private Total ratio(IndicatorDefinition indicator, DisclosureControl control) {
    IndicatorDefinition.Ratio ratio = Objects.requireNonNull(indicator.ratio());
    Map<Long, BigDecimal> above = contributions(ratio.numerator());
    Map<Long, BigDecimal> below = contributions(ratio.denominator());
    BigDecimal value =
        ratio.of(sum(ratio.numerator()), sum(ratio.denominator()), indicator.decimals());
    return new Total(
        indicator,
        value,
        Math.min(above.size(), below.size()),
        DisclosureControl.judgeRatio(control.judge(above), control.judge(below)));
  }

  /**
   * What the hash of an aggregate covers: sums, the number of expected reports, and the hashes of
   * the revisions used.
   *
   * @param number number of the aggregate of this cluster and period, from 1
   */
  public String content(long cluster, Period period, int number, int expected) {
    Map<String, String> sums = new LinkedHashMap<>();
    for (IndicatorDefinition indicator : form.entered()) {
      if (!contributions(indicator.code()).isEmpty()) {
        sums.put(indicator.code(), indicator.scaled(sum(indicator.code())).toPlainString());
      }
    }
    Map<String, Object> revisions = new LinkedHashMap<>();
    parts.forEach(part -> revisions.put(part.hash(), part.revision()));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("cluster", cluster);
    members.put("period", period.toString());
    members.put("number", (long) number);
    members.put("form", form.code() + "/" + form.version());
    members.put("expected", (long) expected);
    members.put("sums", sums);
    members.put("revisions", revisions);
    return JsonText.object(members);
  }
}
