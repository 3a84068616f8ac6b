package org.klaster.platform.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.klaster.api.shared.SignIn;
import org.klaster.api.shared.SignedInView;
import org.klaster.domain.registry.Representation;
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
    trail.changed("session.begin", Subject.of("person", person.username()), Map.of());
    return new SignedInView(
        person.username(), person.fullName(), actor.roles(), organisationNames(person));
  }

  private void representInvited(Person person, LegalId legalId) {
    List<Long> invited =
        entities
            .createQuery(
                "select o.id from Organisation o where o.legalId = :legalId and not exists (select r from"
                    + " Representation r where r.organisationId = o.id and r.personId = :person)",
                Long.class)
            .setParameter("legalId", legalId)
            .setParameter("person", person.id())
            .getResultList();
    for (Long organisationId : invited) {
      entities.persist(new Representation(person.id(), organisationId, clock.today()));
      trail.changed(
          "representation.begin",
          Subject.of("organisation", organisationId),
          Map.of("person", person.username()));
    }
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
