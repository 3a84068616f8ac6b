package org.klaster.api.shared;

import jakarta.ejb.Local;
import java.util.List;

/** What waits for the caller, across contexts. */
@Local
public interface MyWork {

  /** By deadline, the nearest first; what has none comes last. */
  List<WorkItem> waiting();
}
