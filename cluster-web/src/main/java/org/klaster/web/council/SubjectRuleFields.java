package org.klaster.web.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.Threshold;

/** What the rules say of one kind of subject, as the page fills it in. */
public class SubjectRuleFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SubjectKind kind;
  private @Nullable String pass;
  private @Nullable Comparison comparison;
  private @Nullable PassBase base;
  private boolean secret;
  private boolean hidden;

  SubjectRuleFields(SubjectRule rule) {
    kind = rule.kind();
    Threshold threshold = rule.pass();
    if (threshold != null) {
      pass = threshold.fraction().toString();
      comparison = threshold.comparison();
    }
    base = rule.passBase();
    secret = rule.secret();
    hidden = rule.hidden();
  }

  SubjectRule rule() {
    Comparison how = comparison == null ? Comparison.AT_LEAST : comparison;
    Threshold threshold =
        pass == null || pass.isBlank() ? null : new Threshold(Fraction.parse(pass), how);
    return new SubjectRule(kind, threshold, base, secret, hidden || secret);
  }

  /** Whether it says anything that the general rules do not. */
  boolean says() {
    return !rule().equals(SubjectRule.general(kind));
  }

  public SubjectKind getKind() {
    return kind;
  }

  public @Nullable String getPass() {
    return pass;
  }

  public void setPass(@Nullable String pass) {
    this.pass = pass;
  }

  public @Nullable Comparison getComparison() {
    return comparison;
  }

  public void setComparison(@Nullable Comparison comparison) {
    this.comparison = comparison;
  }

  public @Nullable PassBase getBase() {
    return base;
  }

  public void setBase(@Nullable PassBase base) {
    this.base = base;
  }

  public boolean isSecret() {
    return secret;
  }

  public void setSecret(boolean secret) {
    this.secret = secret;
  }

  public boolean isHidden() {
    return hidden;
  }

  public void setHidden(boolean hidden) {
    this.hidden = hidden;
  }
}
