package org.klaster.domain.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.AggregationKind;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.FormRule;
import org.klaster.vocabulary.reporting.IndicatorDefinition;
import org.klaster.vocabulary.reporting.RuleKind;
import org.klaster.vocabulary.reporting.RuleSeverity;
import org.klaster.vocabulary.shared.LocalizedText;

/** A small form for the tests of the pure parts. */
final class Forms {

  private Forms() {}

  static FormDefinition small() {
    return new FormDefinition(
        "small",
        1,
        List.of(
            indicator("output", 2, null),
            indicator("clusterSales", 2, null),
            indicator("exports", 2, null),
            indicator("employees", 0, null),
            indicator("wageFund", 2, null),
            indicator(
                "averageWage",
                1,
                new IndicatorDefinition.Ratio("wageFund", "employees", new BigDecimal(3)))),
        List.of(
            rule(RuleKind.REQUIRED, RuleSeverity.ERROR, "output", null, null, null),
            rule(RuleKind.REQUIRED, RuleSeverity.ERROR, "employees", null, null, null),
            rule(RuleKind.MINIMUM, RuleSeverity.ERROR, "output", null, null, "0"),
            rule(RuleKind.PART_OF_WHOLE, RuleSeverity.ERROR, "clusterSales", null, "output", null),
            rule(
                RuleKind.PARTS_OF_WHOLE,
                RuleSeverity.ERROR,
                "clusterSales",
                "exports",
                "output",
                null),
            rule(RuleKind.NEEDS_OTHER, RuleSeverity.WARNING, "wageFund", "employees", null, null),
            rule(RuleKind.CHANGE_FACTOR, RuleSeverity.WARNING, "output", null, null, "5"),
            rule(RuleKind.FELL_TO_ZERO, RuleSeverity.WARNING, "output", null, null, null)));
  }

  private static IndicatorDefinition indicator(
      String code, int decimals, IndicatorDefinition.@Nullable Ratio ratio) {
    LocalizedText text = new LocalizedText(code, code, code);
    return new IndicatorDefinition(
        code,
        text,
        text,
        text,
        ratio == null ? AggregationKind.SUM : AggregationKind.RATIO,
        decimals,
        ratio);
  }

  private static FormRule rule(
      RuleKind kind,
      RuleSeverity severity,
      String indicator,
      @Nullable String other,
      @Nullable String whole,
      @Nullable String threshold) {
    return new FormRule(
        kind,
        severity,
        indicator,
        other,
        whole,
        threshold == null ? null : new BigDecimal(threshold));
  }
}
