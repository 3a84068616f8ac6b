package org.klaster.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/**
 * The person in front of the page: {@code #{user.fullName}}, {@code #{user.coordinator}}. Says
 * which links to show; what may be done is decided by the services.
 */
@Named("user")
@RequestScoped
public class CurrentUser {

  @Inject private HttpServletRequest request;
  @Inject private SignedIn session;

  public boolean isSignedIn() {
    return request.getUserPrincipal() != null;
  }

  public String getFullName() {
    return session.view().fullName();
  }

  public String getUsername() {
    return request.getUserPrincipal() == null ? "" : request.getUserPrincipal().getName();
  }

  public List<LocalizedText> getOrganisations() {
    return session.view().organisations();
  }

  public boolean is(String role) {
    return isSignedIn() && request.isUserInRole(role);
  }

  public boolean isCoordinator() {
    return is(Roles.COORDINATOR);
  }

  public boolean isMinistry() {
    return is(Roles.MINISTRY);
  }

  public boolean isParticipant() {
    return is(Roles.PARTICIPANT);
  }

  public boolean isAuditor() {
    return is(Roles.AUDITOR);
  }

  public boolean isAdministrator() {
    return is(Roles.ADMINISTRATOR);
  }

  /** Whether the person reports for a firm. */
  public boolean isFirm() {
    return is(Roles.PARTICIPANT) && is(Roles.BUSINESS);
  }

  /** The quick guide that the help link opens: the first function that the person has. */
  public String getGuide() {
    for (String role :
        List.of(Roles.COORDINATOR, Roles.MINISTRY, Roles.AUDITOR, Roles.ADMINISTRATOR)) {
      if (is(role)) {
        return role;
      }
    }
    if (is(Roles.SCIENCE)) {
      return Roles.SCIENCE;
    }
    if (is(Roles.GOVERNMENT)) {
      return Roles.GOVERNMENT;
    }
    return is(Roles.PARTICIPANT) ? "firm" : "public";
  }
}
