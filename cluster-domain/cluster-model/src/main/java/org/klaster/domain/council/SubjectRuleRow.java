package org.klaster.domain.council;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.Threshold;

/** A {@link SubjectRule} as it is stored. */
@Embeddable
public class SubjectRuleRow {

  @Enumerated(EnumType.STRING)
  private SubjectKind kind;

  private @Nullable Integer passNumerator;
  private @Nullable Integer passDenominator;

  @Enumerated(EnumType.STRING)
  private @Nullable Comparison passComparison;

  @Enumerated(EnumType.STRING)
  private @Nullable PassBase passBase;

  private boolean secret;
  private boolean hidden;

  protected SubjectRuleRow() {}

  SubjectRuleRow(SubjectRule rule) {
    kind = rule.kind();
    Threshold pass = rule.pass();
    if (pass != null) {
      passNumerator = pass.fraction().numerator();
      passDenominator = pass.fraction().denominator();
      passComparison = pass.comparison();
    }
    passBase = rule.passBase();
    secret = rule.secret();
    hidden = rule.hidden();
  }

  SubjectRule rule() {
    boolean own = passNumerator != null && passDenominator != null && passComparison != null;
    return new SubjectRule(
        kind,
        own ? new Threshold(new Fraction(passNumerator, passDenominator), passComparison) : null,
        passBase,
        secret,
        hidden);
  }
}
