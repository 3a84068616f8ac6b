package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.Threshold;

/** A {@link SubjectRule} of one version of the rules. Written once with it. */
@Entity
public class CouncilSubjectRule extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_subject_rule_seq")
  @SequenceGenerator(
      name = "council_subject_rule_seq",
      sequenceName = "council_subject_rule_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "rules_id")
  private CouncilRules rules;

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

  protected CouncilSubjectRule() {}

  CouncilSubjectRule(CouncilRules rules, SubjectRule rule) {
    this.rules = rules;
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

  @Override
  public Long id() {
    return id;
  }

  SubjectRule rule() {
    return new SubjectRule(kind, pass(), passBase, secret, hidden);
  }

  private @Nullable Threshold pass() {
    if (passNumerator == null || passDenominator == null || passComparison == null) {
      return null;
    }
    return new Threshold(new Fraction(passNumerator, passDenominator), passComparison);
  }
}
