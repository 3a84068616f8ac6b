package org.klaster.vocabulary.reporting;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * A version of a reporting form: its indicators in their order and its rules.
 *
 * @param code name of the form
 * @param version number of this version, written into every revision
 */
public record FormDefinition(
    String code, int version, List<IndicatorDefinition> indicators, List<FormRule> rules)
    implements Serializable {

  public FormDefinition {
    indicators = List.copyOf(indicators);
    rules = List.copyOf(rules);
  }

  /** The indicators that a firm enters. */
  public List<IndicatorDefinition> entered() {
    return indicators.stream().filter(IndicatorDefinition::entered).toList();
  }

  /** The indicators that are computed from entered ones. */
  public List<IndicatorDefinition> ratios() {
    return indicators.stream().filter(indicator -> !indicator.entered()).toList();
  }

  public boolean knows(String code) {
    return indicators.stream()
        .anyMatch(indicator -> indicator.code().equals(code) && indicator.entered());
  }

  public IndicatorDefinition indicator(String code) {
    return indicators.stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new DomainRuleViolation("report.unknown-indicator", code));
  }
}
