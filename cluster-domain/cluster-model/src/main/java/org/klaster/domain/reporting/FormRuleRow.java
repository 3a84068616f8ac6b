package org.klaster.domain.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.FormRule;
import org.klaster.vocabulary.reporting.RuleKind;
import org.klaster.vocabulary.reporting.RuleSeverity;

/** A rule as a row of its form, with the source that it was taken from. */
@Embeddable
public class FormRuleRow {

  @Enumerated(EnumType.STRING)
  private RuleKind kind;

  @Enumerated(EnumType.STRING)
  private RuleSeverity severity;

  private String indicator;
  private @Nullable String other;
  private @Nullable String whole;

  @Column(precision = 19, scale = 4)
  private @Nullable BigDecimal threshold;

  private String source;

  protected FormRuleRow() {}

  FormRule toRule() {
    return new FormRule(kind, severity, indicator, other, whole, threshold);
  }

  public String source() {
    return source;
  }
}
