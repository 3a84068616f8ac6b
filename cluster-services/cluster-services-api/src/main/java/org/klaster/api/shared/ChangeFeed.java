package org.klaster.api.shared;

import jakarta.ejb.Local;
import jakarta.validation.Valid;

/** What changed, in the order of commits, as far as the caller may read it. */
@Local
public interface ChangeFeed {

  /**
   * Changes behind a position. A reader that goes on from {@link ChangePage#next()} meets each
   * change once; none appears later at a position that was passed.
   */
  ChangePage after(@Valid ChangeQuery query);
}
