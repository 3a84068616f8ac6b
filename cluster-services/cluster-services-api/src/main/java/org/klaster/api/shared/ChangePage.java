package org.klaster.api.shared;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the change feed.
 *
 * @param changes in the order of commits; may be empty though more follow, where the caller may
 *     read none of this part
 * @param next the position to go on from
 * @param more whether there is something behind it now
 */
public record ChangePage(List<ChangeView> changes, long next, boolean more)
    implements Serializable {

  public ChangePage {
    changes = List.copyOf(changes);
  }
}
