package org.klaster.api.shared;

/** A rule of the domain refuses what was asked. */
public class RuleViolated extends BusinessException {

  private static final long serialVersionUID = 1L;

  public RuleViolated(String code, Object... arguments) {
    super(Kind.RULE_VIOLATED, code, null, arguments);
  }
}
