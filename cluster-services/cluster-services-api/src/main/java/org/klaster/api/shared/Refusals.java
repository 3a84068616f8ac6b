package org.klaster.api.shared;

import jakarta.ejb.Local;

/**
 * Takes note of a call that the container refused because of the caller's role. The container does
 * so before any code of ours runs, so the edges (pages, REST) report it here.
 */
@Local
public interface Refusals {

  /**
   * @param operation what was called, for example {@code Voting.cast} or the path of the page
   */
  void accessRefused(String operation);
}
