package org.klaster.api.shared;

import jakarta.ejb.Local;

/** What waits for the caller, across contexts. */
@Local
public interface MyWork {

  /** By deadline, the nearest first; what has none comes last. */
  WorkList waiting();
}
