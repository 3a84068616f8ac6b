package org.klaster.integration.roles;

import org.klaster.api.shared.ChangeQuery;

/** Arguments of the operations about the trail and what is told of it. */
final class TrailArguments {

  private TrailArguments() {}

  static void addTo(Arguments arguments) {
    arguments.any("ChangeFeed.after", new ChangeQuery(0, 10));
  }
}
