package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.RepresentativesView;
import org.klaster.domain.registry.Representation;
import org.klaster.domain.registry.RepresentativeInvitation;
import org.klaster.domain.shared.Person;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.identity.Invitations;

/** Reads who acts for an organisation and who is invited to. */
@ApplicationScoped
class RepresentativeQueries {

  /** Open invitations of one organisation are few; what is older is not shown. */
  private static final int MOST_INVITED = 20;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private Invitations invitations;

  List<RepresentativesView.Person> people(long organisationId) {
    LocalDate today = clock.today();
    return entities
        .createQuery(
            "select r, p from Representation r, Person p where p.id = r.personId"
                + " and r.organisationId = :organisation"
                + " order by case when r.validTo is null then 0 else 1 end, r.validTo desc, r.id",
            Object[].class)
        .setParameter("organisation", organisationId)
        .getResultStream()
        .map(row -> person((Representation) row[0], (Person) row[1], today))
        .toList();
  }

  private static RepresentativesView.Person person(
      Representation representation, Person person, LocalDate today) {
    return new RepresentativesView.Person(
        representation.id(),
        representation.version(),
        person.fullName(),
        person.email(),
        representation.validFrom(),
        representation.validTo(),
        representation.endedBefore(today));
  }

  List<RepresentativesView.Invited> invited(long organisationId) {
    return entities
        .createQuery(
            "select i from RepresentativeInvitation i where i.organisationId = :organisation"
                + " and i.representationId is null order by i.id desc",
            RepresentativeInvitation.class)
        .setParameter("organisation", organisationId)
        .setMaxResults(MOST_INVITED)
        .getResultStream()
        .map(this::invited)
        .toList();
  }

  private RepresentativesView.Invited invited(RepresentativeInvitation invitation) {
    return new RepresentativesView.Invited(
        invitation.id(),
        invitation.fullName(),
        invitation.email(),
        invitation.namedAt(),
        invitations
            .progress(Subject.of(RepresentativeInvitation.SUBJECT_TYPE, invitation.id()))
            .orElse(null));
  }

  /** Whether somebody acts for the organisation today or will. */
  boolean represented(long organisationId) {
    return lasting(organisationId).findAny().isPresent();
  }

  boolean representedBy(long organisationId, String email) {
    return lasting(organisationId)
        .anyMatch(address -> RepresentativeInvitation.normal(address).equals(email));
  }

  private Stream<String> lasting(long organisationId) {
    return entities
        .createQuery(
            "select coalesce(p.email, '') from Representation r, Person p where p.id = r.personId"
                + " and r.organisationId = :organisation"
                + " and (r.validTo is null or r.validTo >= :today)",
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("today", clock.today())
        .getResultStream();
  }

  @Nullable RepresentativeInvitation openInvitation(long organisationId, String email) {
    return entities
        .createQuery(
            "select i from RepresentativeInvitation i where i.organisationId = :organisation"
                + " and i.email = :email and i.representationId is null order by i.id",
            RepresentativeInvitation.class)
        .setParameter("organisation", organisationId)
        .setParameter("email", email)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
