package org.klaster.platform.change;

import java.util.Map;
import java.util.Set;

/**
 * Says of one kind of things which of them the caller may read just now, by the same policy as
 * their single read. A CDI bean, told by the context that keeps them.
 */
public interface ChangeVisibility {

  /** Marks a thing that has no resource of its own. */
  String NO_PATH = "";

  /** The kind, as the audit trail names it, for example {@code membership}. */
  String subjectType();

  /**
   * Of the things with these ids those that the caller may read, with the path under the REST
   * interface; a fixed number of statements whatever their number.
   */
  Map<Long, String> visible(Set<Long> ids);
}
