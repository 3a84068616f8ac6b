package org.klaster.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.klaster.api.registry.EndRepresentation;
import org.klaster.api.registry.NameRepresentative;
import org.klaster.api.registry.Representatives;
import org.klaster.api.registry.RepresentativesView;
import org.klaster.api.shared.Conflict;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.registry.Organisation;
import org.klaster.domain.registry.Representation;
import org.klaster.domain.registry.RepresentativeInvitation;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.identity.Invitations;
import org.klaster.vocabulary.shared.Roles;

/** Who acts for an organisation. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class RepresentativesBean implements Representatives {

  private static final String SUBJECT = "organisation";
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final int EMAIL_LENGTH = 254;
  private static final int NAME_LENGTH = 255;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private RepresentativeQueries queries;
  @Inject private OrganisationAccess access;
  @Inject private AccessPolicy policy;
  @Inject private Invitations invitations;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  @Override
  @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR, Roles.AUDITOR})
  public RepresentativesView ofOrganisation(long organisationId) {
    organisation(organisationId);
    if (!access.seesRepresentatives(organisationId)) {
      throw new Denied("representation.view");
    }
    if (!access.represents(organisationId)) {
      auditTrail.read("representation.read", Subject.of(SUBJECT, organisationId), Map.of());
    }
    boolean represented = queries.represented(organisationId);
    return new RepresentativesView(
        queries.people(organisationId),
        queries.invited(organisationId),
        access.mayName(organisationId, represented),
        access.inCharge(organisationId));
  }

  @Override
  public long name(NameRepresentative command) {
    Organisation organisation = organisation(command.organisationId());
    long organisationId = organisation.id();
    if (!access.mayName(organisationId, queries.represented(organisationId))) {
      throw new Denied("representation.name");
    }
    String fullName = fullName(command);
    String email = email(command);
    if (queries.representedBy(organisationId, email)) {
      throw new Conflict("representation.exists", email);
    }
    RepresentativeInvitation invitation = invitation(organisationId, fullName, email);
    invitations.invite(
        Subject.of(RepresentativeInvitation.SUBJECT_TYPE, invitation.id()),
        organisation.legalId(),
        organisation.name(),
        fullName,
        email);
    auditTrail.changed(
        "representation.name", Subject.of(SUBJECT, organisationId), Map.of("email", email));
    return invitation.id();
  }

  @Override
  public void end(EndRepresentation command) {
    Representation representation = entities.find(Representation.class, command.representationId());
    if (representation == null) {
      throw new NotFound("representation", command.representationId());
    }
    long organisationId = representation.organisationId();
    if (!access.inCharge(organisationId)) {
      throw new Denied("representation.end");
    }
    representation.requireVersion(command.version());
    LocalDate lastDay = FieldChecks.required("lastDay", command.lastDay());
    LocalDate today = clock.today();
    FieldChecks.value(
        "lastDay",
        () -> {
          representation.end(lastDay, today);
          return representation;
        });
    auditTrail.changed(
        "representation.end",
        Subject.of(SUBJECT, organisationId),
        Map.of("representation", representation.id(), "lastDay", lastDay.toString()));
  }

  /** The open invitation of that address is used again, so that there is never a second one. */
  private RepresentativeInvitation invitation(long organisationId, String fullName, String email) {
    RepresentativeInvitation open = queries.openInvitation(organisationId, email);
    if (open != null) {
      open.repeat(fullName, policy.personId(), clock.now());
      return open;
    }
    RepresentativeInvitation invitation =
        new RepresentativeInvitation(
            organisationId, email, fullName, policy.personId(), clock.now());
    entities.persist(invitation);
    return invitation;
  }

  private static String fullName(NameRepresentative command) {
    String name = FieldChecks.required("fullName", command.fullName()).strip();
    if (name.length() > NAME_LENGTH) {
      throw new InvalidInput("fullName", "text.too-long", NAME_LENGTH);
    }
    return name;
  }

  private static String email(NameRepresentative command) {
    String email = RepresentativeInvitation.normal(FieldChecks.required("email", command.email()));
    if (email.length() > EMAIL_LENGTH || !EMAIL.matcher(email).matches()) {
      throw new InvalidInput("email", "email.format");
    }
    return email;
  }

  private Organisation organisation(long id) {
    Organisation organisation = entities.find(Organisation.class, id);
    if (organisation == null) {
      throw new NotFound(SUBJECT, id);
    }
    return organisation;
  }
}
