package org.klaster.api.shared;

/** There is no such thing, or none that the caller may know of. */
public class NotFound extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what kind of thing in lower case, for example {@code cluster}
   * @param key the key that was asked for
   */
  public NotFound(String what, Object key) {
    super(Kind.NOT_FOUND, "not-found", null, what, key);
  }
}
