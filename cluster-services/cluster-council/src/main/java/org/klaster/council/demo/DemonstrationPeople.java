package org.klaster.council.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.klaster.domain.council.Seat;
import org.klaster.domain.registry.Organisation;
import org.klaster.domain.registry.OrganisationProfile;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.People;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/** Organisations and people of the demonstration, found by identifier and account. */
@ApplicationScoped
public class DemonstrationPeople {

  static final String FIRM = "120340990017";
  static final String FARM = "780514399014";
  static final String SCIENCE = "940540990035";
  static final String GOVERNMENT = "110140990048";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private People people;

  /** The cluster that the organisation is a member of. */
  public Optional<Long> clusterOf(String identifier) {
    return entities
        .createQuery(
            "select m.clusterId from Membership m, Organisation o where o.id = m.organisationId"
                + " and o.legalId = :legalId order by m.id",
            Long.class)
        .setParameter("legalId", LegalId.parse(identifier))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Seat.Holder holder(String identifier, String username, String fullName) {
    Long organisation =
        entities
            .createQuery("select o.id from Organisation o where o.legalId = :legalId", Long.class)
            .setParameter("legalId", LegalId.parse(identifier))
            .getSingleResult();
    return new Seat.Holder(organisation, person(username, fullName));
  }

  /** The person with that account; made where nobody has it. */
  public Long person(String username, String fullName) {
    return people
        .find(username)
        .orElseGet(
            () -> {
              Person person = new Person(username, fullName, null);
              entities.persist(person);
              return person;
            })
        .id();
  }

  /** An invented firm that belongs to no cluster. */
  public Long firm(String identifier, LocalizedText name, OrganisationKind kind, String sector) {
    Organisation firm =
        new Organisation(
            LegalId.parse(identifier),
            new OrganisationProfile(
                name,
                Sphere.BUSINESS,
                kind,
                OrganisationSize.SMALL,
                new Kato("610000000"),
                Set.of(new Oked(sector))),
            null);
    entities.persist(firm);
    return firm.id();
  }

  /** A member of the cluster that holds no seat, the newest one. */
  public Optional<Long> newestMember(Long clusterId) {
    return entities
        .createQuery(
            "select m.organisationId from Membership m, Organisation o"
                + " where o.id = m.organisationId and m.clusterId = :cluster"
                + " and o.sphere = BUSINESS and m.organisationId not in"
                + " (select s.organisationId from Seat s) order by m.since desc, m.id desc",
            Long.class)
        .setParameter("cluster", clusterId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
