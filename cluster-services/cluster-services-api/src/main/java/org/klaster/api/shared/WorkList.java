package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What waits for the caller.
 *
 * @param items in the order of their deadlines, those without one last
 * @param asOf the database's time, by which an item is overdue or not
 */
public record WorkList(List<WorkItem> items, Instant asOf) implements Serializable {

  public WorkList {
    items = List.copyOf(items);
  }

  public boolean overdue(WorkItem item) {
    return item.deadline() != null && item.deadline().isBefore(asOf);
  }
}
