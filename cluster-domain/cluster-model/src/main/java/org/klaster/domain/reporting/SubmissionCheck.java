package org.klaster.domain.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.reporting.Figure;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.FormRule;
import org.klaster.vocabulary.reporting.IndicatorDefinition;
import org.klaster.vocabulary.reporting.RuleKind;
import org.klaster.vocabulary.reporting.RuleSeverity;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Checks what is typed in a form against the rules of that form. Pure: the same cells give the same
 * findings. Which rules there are, and their thresholds, is data of the form.
 */
public final class SubmissionCheck {

  private final FormDefinition form;
  private final Map<String, CellText> cells;
  private final Map<String, BigDecimal> previous;
  private final Map<String, BigDecimal> values = new LinkedHashMap<>();
  private final List<CellFinding> findings = new ArrayList<>();

  private SubmissionCheck(
      FormDefinition form, Map<String, CellText> cells, Map<String, BigDecimal> previous) {
    this.form = form;
    this.cells = cells;
    this.previous = previous;
  }

  /**
   * What the check says.
   *
   * @param values the figures that could be read, by indicator, in the form's order
   * @param findings every broken rule, errors and warnings, in the form's order
   * @param unexplained warnings at cells that bear no reason
   */
  public record Result(
      Map<String, BigDecimal> values, List<CellFinding> findings, List<CellFinding> unexplained) {

    public List<CellFinding> errors() {
      return findings.stream().filter(finding -> finding.severity() == RuleSeverity.ERROR).toList();
    }

    /** Whether the report may be submitted as it stands. */
    public boolean submittable() {
      return errors().isEmpty() && unexplained.isEmpty();
    }
  }

  /**
   * @param cells what is typed, by indicator
   * @param previous accepted or submitted figures of the period before, empty where there are none
   */
  public static Result run(
      FormDefinition form, Map<String, CellText> cells, Map<String, BigDecimal> previous) {
    return new SubmissionCheck(form, cells, previous).run();
  }

  private Result run() {
    for (IndicatorDefinition indicator : form.entered()) {
      read(indicator);
    }
    for (FormRule rule : form.rules()) {
      CellFinding finding = apply(rule);
      if (finding != null) {
        findings.add(finding);
      }
    }
    List<CellFinding> unexplained =
        findings.stream()
            .filter(finding -> finding.severity() == RuleSeverity.WARNING)
            .filter(finding -> cell(finding.indicator()).reason().isEmpty())
            .toList();
    return new Result(values, List.copyOf(findings), unexplained);
  }

  private void read(IndicatorDefinition indicator) {
    String typed = cell(indicator.code()).typed();
    if (typed.isEmpty()) {
      return;
    }
    try {
      values.put(indicator.code(), Figure.parse(typed, indicator.decimals()));
    } catch (DomainRuleViolation unreadable) {
      findings.add(
          new CellFinding(
              indicator.code(),
              RuleSeverity.ERROR,
              unreadable.code(),
              unreadable.parameters().stream().map(Object::toString).toList()));
    }
  }

  private CellText cell(String indicator) {
    return cells.getOrDefault(indicator, CellText.EMPTY);
  }

  private @Nullable CellFinding apply(FormRule rule) {
    if (rule.kind() == RuleKind.REQUIRED) {
      return cell(rule.indicator()).typed().isEmpty() ? finding(rule, "report.required") : null;
    }
    BigDecimal value = values.get(rule.indicator());
    if (value == null) {
      return null;
    }
    return switch (rule.kind()) {
      case REQUIRED -> null;
      case MINIMUM -> {
        BigDecimal minimum = threshold(rule);
        yield value.compareTo(minimum) < 0
            ? finding(rule, "report.below-minimum", plain(minimum))
            : null;
      }
      case PART_OF_WHOLE -> partOfWhole(rule, value);
      case PARTS_OF_WHOLE -> partsOfWhole(rule, value);
      case NEEDS_OTHER -> needsOther(rule, value);
      case CHANGE_FACTOR -> changeFactor(rule, value);
      case FELL_TO_ZERO -> fellToZero(rule, value);
    };
  }

  private @Nullable CellFinding partOfWhole(FormRule rule, BigDecimal part) {
    BigDecimal whole = values.get(whole(rule));
    return whole != null && part.compareTo(whole) > 0
        ? finding(rule, "report.part-above-whole", whole(rule), plain(whole))
        : null;
  }

  private @Nullable CellFinding partsOfWhole(FormRule rule, BigDecimal part) {
    BigDecimal whole = values.get(whole(rule));
    BigDecimal second = values.get(other(rule));
    return whole != null && second != null && part.add(second).compareTo(whole) > 0
        ? finding(rule, "report.parts-above-whole", other(rule), whole(rule), plain(whole))
        : null;
  }

  private @Nullable CellFinding needsOther(FormRule rule, BigDecimal value) {
    BigDecimal other = values.get(other(rule));
    return value.signum() > 0 && other != null && other.signum() == 0
        ? finding(rule, "report.needs-other", other(rule))
        : null;
  }

  private @Nullable CellFinding changeFactor(FormRule rule, BigDecimal value) {
    BigDecimal before = previous.get(rule.indicator());
    if (before == null || before.signum() <= 0 || value.signum() <= 0) {
      return null;
    }
    BigDecimal factor = threshold(rule);
    boolean rose = value.compareTo(before.multiply(factor)) >= 0;
    boolean fell = before.compareTo(value.multiply(factor)) >= 0;
    return rose || fell ? finding(rule, "report.large-change", plain(before), plain(factor)) : null;
  }

  private @Nullable CellFinding fellToZero(FormRule rule, BigDecimal value) {
    BigDecimal before = previous.get(rule.indicator());
    return before != null && before.signum() > 0 && value.signum() == 0
        ? finding(rule, "report.fell-to-zero", plain(before))
        : null;
  }

  private static CellFinding finding(FormRule rule, String code, String... parameters) {
    return new CellFinding(rule.indicator(), rule.severity(), code, List.of(parameters));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal threshold(FormRule rule) {
    return Objects.requireNonNull(rule.threshold(), "threshold of the rule");
  }

  private static String whole(FormRule rule) {
    return Objects.requireNonNull(rule.whole(), "whole of the rule");
  }

  private static String other(FormRule rule) {
    return Objects.requireNonNull(rule.other(), "other indicator of the rule");
  }
}
