package org.klaster.api.shared;

import java.io.Serializable;

/**
 * Which part of the change feed is wanted.
 *
 * @param after the last position that is known, 0 for the beginning
 * @param limit changes at most, 1 to 500
 */
public record ChangeQuery(long after, int limit) implements Serializable {

  public static final int MAX_LIMIT = 500;

  public ChangeQuery {
    if (after < 0) {
      throw new InvalidInput("after", "changes.after");
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new InvalidInput("limit", "changes.limit", MAX_LIMIT);
    }
  }
}
