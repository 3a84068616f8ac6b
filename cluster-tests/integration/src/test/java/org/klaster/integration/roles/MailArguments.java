package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import org.klaster.api.shared.ChangeMailPreferences;
import org.klaster.api.shared.MailCriteria;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTiming;

/** Arguments of the operations about mail. */
final class MailArguments {

  private MailArguments() {}

  static void addTo(Arguments arguments) {
    arguments
        .any("MailPreferences.mine")
        .any(
            "MailPreferences.change",
            new ChangeMailPreferences(Language.KK, MailTiming.AT_ONCE, STALE))
        .any("Mails.recordReturn", new byte[] {1})
        .any("Mails.search", new MailCriteria(null, null, null), PageRequest.first())
        .on("Mails.view", (rows, mother) -> new Object[] {mother.mailAbout(rows.cluster())})
        .on(
            "Mails.tryAgain",
            (rows, mother) -> new Object[] {mother.mailAbout(rows.cluster()), STALE});
  }
}
