package org.klaster.api.procurement;

import java.io.Serializable;

/**
 * The code of an opener, told in this answer and never again.
 *
 * @param fingerprint of the public key, for comparison later
 */
public record EnrolledCode(String code, String fingerprint) implements Serializable {

  /** Says nothing of the code: it must not reach a log. */
  @Override
  public String toString() {
    return "EnrolledCode";
  }
}
