package org.klaster.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.klaster.api.shared.ProvisioningView;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.outbox.Outbox;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;

/** Invites people, through the outbox, to act for an organisation, and tells how far that is. */
@ApplicationScoped
public class Invitations {

  @Inject private Outbox outbox;

  /**
   * Leaves a message that creates the organisation at the identity provider, where it is not there
   * yet, and invites the person.
   *
   * @param subject what the invitation belongs to; its progress is found under it
   */
  public void invite(
      Subject subject, LegalId organisation, LocalizedText name, String fullName, String email) {
    outbox.enqueue(
        OrganisationProvisioning.KIND,
        subject,
        Map.of(
            "alias",
            organisation.digits(),
            "name",
            name.kk(),
            "email",
            email,
            "fullName",
            fullName));
  }

  /** How far the newest invitation of the subject is. */
  public Optional<ProvisioningView> progress(Subject subject) {
    return outbox
        .latest(OrganisationProvisioning.KIND, subject)
        .map(m -> new ProvisioningView(m.state(), m.attempts(), m.nextAttemptAt(), m.lastError()));
  }
}
