package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the voter gets.
 *
 * @param code in a secret ballot the tracking code of the paper, told here and nowhere else
 */
public record VoteReceipt(@Nullable String code) implements Serializable {

  /** Says nothing of the code: it must not reach a log. */
  @Override
  public String toString() {
    return "VoteReceipt";
  }
}
