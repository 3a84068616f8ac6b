package org.klaster.api.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param number page number from 0
 * @param size rows of a page, 1 to 200
 * @param sort name of the sort key as the list defines it, null for the list's own order
 * @param descending whether the order is reversed
 */
public record PageRequest(int number, int size, @Nullable String sort, boolean descending)
    implements Serializable {

  public static final int DEFAULT_SIZE = 25;
  public static final int MAX_SIZE = 200;

  public PageRequest {
    if (number < 0 || number > 1_000_000) {
      throw new InvalidInput("page", "page.number");
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new InvalidInput("size", "page.size", MAX_SIZE);
    }
  }

  public static PageRequest first() {
    return new PageRequest(0, DEFAULT_SIZE, null, false);
  }

  /** Index of the first row. */
  public int offset() {
    return Math.multiplyExact(number, size);
  }
}
