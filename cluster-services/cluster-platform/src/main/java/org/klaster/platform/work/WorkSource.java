package org.klaster.platform.work;

import java.util.List;
import org.klaster.api.shared.WorkItem;

/**
 * What one context has waiting for the caller. A CDI bean; called once for each view of "My work",
 * whatever the caller's roles: it returns an empty list, without asking the database, for those
 * whom it has nothing for. At most two statements.
 */
public interface WorkSource {

  /** In any order, at most a hundred. */
  List<WorkItem> waiting();
}
