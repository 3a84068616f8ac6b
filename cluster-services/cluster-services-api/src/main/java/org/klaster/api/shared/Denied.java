package org.klaster.api.shared;

/** The caller may see the thing and may not do this with it. */
public class Denied extends BusinessException {

  private static final long serialVersionUID = 1L;

  public Denied(String code, Object... arguments) {
    super(Kind.DENIED, code, null, arguments);
  }
}
