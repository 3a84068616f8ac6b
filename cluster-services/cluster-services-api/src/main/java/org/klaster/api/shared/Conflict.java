package org.klaster.api.shared;

/** Somebody else was faster, or it exists already. */
public class Conflict extends BusinessException {

  private static final long serialVersionUID = 1L;

  public Conflict(String code, Object... arguments) {
    super(Kind.CONFLICT, code, null, arguments);
  }
}
