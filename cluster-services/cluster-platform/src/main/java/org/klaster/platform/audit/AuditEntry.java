package org.klaster.platform.audit;

import java.util.stream.Collectors;
import org.klaster.platform.actor.Actor;

/** An event that has no place in the chain yet. */
record AuditEntry(Actor actor, String operation, Outcome outcome, Subject subject, String details) {

  String roles() {
    return actor.roles().stream().sorted().collect(Collectors.joining(" "));
  }

  String organisation() {
    String organisation = actor.organisation();
    return organisation == null ? "" : organisation;
  }
}
