package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.util.List;
import org.klaster.api.shared.ChangeQuery;
import org.klaster.api.shared.ErasePerson;
import org.klaster.api.shared.PageRequest;
import org.klaster.api.shared.RegisterWebhook;

/** Arguments of the operations about the trail and what is told of it. */
final class TrailArguments {

  private static final long NO_DELIVERY = -1;

  private TrailArguments() {}

  static void addTo(Arguments arguments) {
    arguments
        .any("ChangeFeed.after", new ChangeQuery(0, 10))
        .any("AuditLog.startVerification")
        .any("AuditLog.verifications")
        .any("AuditLog.holds", 1L, "0")
        .any("AuditSeals.list", PageRequest.first())
        .any("Erasures.look", "firm")
        .any("Erasures.erase", new ErasePerson(1, "", "", STALE))
        .any("Webhooks.search", PageRequest.first())
        .any("Webhooks.register", new RegisterWebhook("", "", List.of()))
        .on(
            "Webhooks.view",
            (rows, mother) -> new Object[] {mother.webhooks().stopped(rows.cluster())})
        .on(
            "Webhooks.test",
            (rows, mother) -> new Object[] {mother.webhooks().stopped(rows.cluster())})
        .on(
            "Webhooks.redeliver",
            (rows, mother) -> new Object[] {mother.webhooks().stopped(rows.cluster()), NO_DELIVERY})
        .on(
            "Webhooks.renewSecret",
            (rows, mother) -> new Object[] {mother.webhooks().stopped(rows.cluster()), STALE})
        .on(
            "Webhooks.stop",
            (rows, mother) -> new Object[] {mother.webhooks().stopped(rows.cluster()), STALE})
        .on(
            "Webhooks.resume",
            (rows, mother) -> new Object[] {mother.webhooks().stopped(rows.cluster()), STALE});
  }
}
