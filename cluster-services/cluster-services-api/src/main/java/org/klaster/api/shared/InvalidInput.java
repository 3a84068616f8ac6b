package org.klaster.api.shared;

/** A field of a command is missing or malformed. */
public class InvalidInput extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param field name of the field in the command
   * @param code rule code; the text says the remedy
   */
  public InvalidInput(String field, String code, Object... arguments) {
    super(Kind.INVALID_INPUT, code, field, arguments);
  }
}
