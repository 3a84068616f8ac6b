package org.klaster.api.shared;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a list.
 *
 * @param rows rows of this part, in order
 * @param total rows of the whole list under the same filter
 * @param request which part it is
 */
public record Page<T>(List<T> rows, long total, PageRequest request) implements Serializable {

  public Page {
    rows = List.copyOf(rows);
  }

  /** Number of pages, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + request.size() - 1) / request.size());
  }
}
