package org.klaster.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationInvitationRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.klaster.platform.outbox.OutboxHandler;

/**
 * Creates the Keycloak organisation of a firm, with its BIN or IIN as alias, and invites its
 * representative by e-mail. Each step looks first whether it was done already, so that a message
 * may be delivered twice.
 */
@ApplicationScoped
public class OrganisationProvisioning implements OutboxHandler {

  /** Kind of the messages that are delivered here. */
  static final String KIND = "keycloak-organisation";

  private static final String IDENTIFIER = "bin";

  @Inject private IdentityProvider provider;

  @Override
  public String kind() {
    return KIND;
  }

  /** Payload: {@code alias}, {@code name}, {@code email}, {@code fullName}. */
  @Override
  public void deliver(Map<String, String> payload) {
    try (Keycloak keycloak = provider.connect()) {
      OrganizationsResource organizations = keycloak.realm(provider.realm()).organizations();
      String id = find(organizations, value(payload, "alias"));
      if (id == null) {
        create(organizations, payload);
        id = find(organizations, value(payload, "alias"));
      }
      if (id == null) {
        throw new IllegalStateException("The organisation was created and is not found");
      }
      invite(organizations.get(id), payload);
    }
  }

  private static @Nullable String find(OrganizationsResource organizations, String alias) {
    return organizations.searchByAttribute(IDENTIFIER + ":" + alias).stream()
        .map(OrganizationRepresentation::getId)
        .findFirst()
        .orElse(null);
  }

  private static void create(OrganizationsResource organizations, Map<String, String> payload) {
    String alias = value(payload, "alias");
    OrganizationRepresentation organization = new OrganizationRepresentation();
    organization.setAlias(alias);
    // Keycloak wants names to be unique, the registry does not.
    organization.setName(value(payload, "name") + " · " + alias);
    organization.setEnabled(true);
    // Where whoever accepts an invitation goes on.
    organization.setRedirectUrl(publicUrl() + "/app/");
    organization.setAttributes(Map.of(IDENTIFIER, List.of(alias)));
    organization.addDomain(new OrganizationDomainRepresentation(alias + ".klaster.invalid"));
    try (Response response = organizations.create(organization)) {
      expect(response, "create organisation " + alias);
    }
  }

  private static String publicUrl() {
    return System.getProperty("klaster.public-url", "http://localhost:8080");
  }

  /** Whoever has an invitation that waits gets it once more; a member needs none. */
  private static void invite(OrganizationResource organization, Map<String, String> payload) {
    String email = value(payload, "email");
    for (OrganizationInvitationRepresentation invitation : organization.invitations().list()) {
      if (email.equalsIgnoreCase(invitation.getEmail())) {
        try (Response response = organization.invitations().resend(invitation.getId())) {
          expect(response, "send the invitation again");
        }
        return;
      }
    }
    String name = value(payload, "fullName").strip();
    int cut = name.lastIndexOf(' ');
    String first = cut < 0 ? name : name.substring(0, cut);
    String last = cut < 0 ? name : name.substring(cut + 1);
    try (Response response = organization.members().inviteUser(email, first, last)) {
      expect(response, "invite the representative");
    }
  }

  /**
   * A conflict means that it was done before: by an earlier delivery, or the person is a member.
   */
  private static void expect(Response response, String step) {
    boolean done =
        response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
            || response.getStatus() == Response.Status.CONFLICT.getStatusCode();
    if (!done) {
      throw new IllegalStateException("Keycloak answered " + response.getStatus() + " to: " + step);
    }
  }

  private static String value(Map<String, String> payload, String key) {
    return Objects.requireNonNull(payload.get(key), key);
  }
}
