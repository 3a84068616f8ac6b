package org.klaster.vocabulary.shared;

import java.util.List;

/**
 * A rule of the domain is broken. Bears a code and parameters and no text: the text is found under
 * the message key {@code error.<code>} in the user's language.
 */
public class DomainRuleViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> parameters;

  /**
   * @param code rule code in kebab or dotted lower case, stable, for example {@code ballot.recused}
   * @param parameters values that the message names, in the message's order
   */
  public DomainRuleViolation(String code, Object... parameters) {
    super(code + List.of(parameters));
    this.code = code;
    this.parameters = List.of(parameters);
  }

  public String code() {
    return code;
  }

  public List<Object> parameters() {
    return parameters == null ? List.of() : parameters;
  }
}
