package org.klaster.platform.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klaster.api.shared.SignIn;
import org.klaster.api.shared.SignedInView;
import org.klaster.domain.registry.Representation;
import org.klaster.domain.registry.RepresentativeInvitation;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.Person;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.actor.TokenClaims;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/** Keeps the person's row in step with the token. */
@Stateless
@RolesAllowed({
  Roles.GOVERNMENT,
  Roles.BUSINESS,
  Roles.SCIENCE,
  Roles.COORDINATOR,
  Roles.MINISTRY,
  Roles.PARTICIPANT,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR
})
public class SignInBean implements SignIn {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  public SignedInView signedIn() {
    TokenClaims claims = currentActor.claims();
    Person person = entities.find(Person.class, access.personId());
    if (claims.name() != null) {
      person.identifiedAs(claims.name(), claims.email());
    }
    if (claims.organisation() != null) {
      representInvited(person, LegalId.parse(claims.organisation()));
    }
    var actor = currentActor.get();
    person.seenWith(actor.roles(), clock.now());
    trail.changed("session.begin", Subject.of("person", person.username()), Map.of());
    return new SignedInView(
        person.username(), person.fullName(), actor.roles(), organisationNames(person));
  }

  /** Begins a representation where the person has none that lasts and was invited to one. */
  private void representInvited(Person person, LegalId legalId) {
    List<Long> unrepresented =
        entities
            .createQuery(
                "select o.id from Organisation o where o.legalId = :legalId and not exists (select r from"
                    + " Representation r where r.organisationId = o.id and r.personId = :person"
                    + " and (r.validTo is null or r.validTo >= :today))",
                Long.class)
            .setParameter("legalId", legalId)
            .setParameter("person", person.id())
            .setParameter("today", clock.today())
            .getResultList();
    for (Long organisationId : unrepresented) {
      Optional<RepresentativeInvitation> named = openInvitation(person, organisationId);
      if (named.isPresent() || !representedBefore(person, organisationId)) {
        begin(person, organisationId, named);
      }
    }
  }

  private void begin(Person person, Long organisationId, Optional<RepresentativeInvitation> named) {
    Representation representation = new Representation(person.id(), organisationId, clock.today());
    entities.persist(representation);
    named.ifPresent(invitation -> invitation.accepted(representation));
    trail.changed(
        "representation.begin",
        Subject.of("organisation", organisationId),
        Map.of("person", person.username()));
  }

  private Optional<RepresentativeInvitation> openInvitation(Person person, Long organisationId) {
    String email = person.email();
    if (email == null) {
      return Optional.empty();
    }
    return entities
        .createQuery(
            "select i from RepresentativeInvitation i where i.organisationId = :organisation"
                + " and i.email = :email and i.representationId is null order by i.id",
            RepresentativeInvitation.class)
        .setParameter("organisation", organisationId)
        .setParameter("email", RepresentativeInvitation.normal(email))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Whoever left stays away until named again, though Keycloak may still count them a member. */
  private boolean representedBefore(Person person, Long organisationId) {
    return entities
            .createQuery(
                "select count(r) from Representation r where r.organisationId = :organisation"
                    + " and r.personId = :person",
                Long.class)
            .setParameter("organisation", organisationId)
            .setParameter("person", person.id())
            .getSingleResult()
        > 0;
  }

  private List<LocalizedText> organisationNames(Person person) {
    return entities
        .createQuery(
            "select o.name from Organisation o, Representation r where r.organisationId = o.id and r.personId = :person"
                + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today) order by o.id",
            LocalizedColumns.class)
        .setParameter("person", person.id())
        .setParameter("today", clock.today())
        .getResultStream()
        .map(LocalizedColumns::toText)
        .toList();
  }
}
