package org.klaster.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Sphere;

/**
 * Who speaks for a firm of a cluster reads no other firm's lines there, whatever office that person
 * holds besides.
 */
@ApplicationScoped
public class MemberInterests {

  private static final String INTERESTS =
      "select count(r) from Representation r, Membership m, Organisation o where"
          + " r.personId = :person and r.validFrom <= :today and (r.validTo is null or"
          + " r.validTo >= :today) and m.organisationId = r.organisationId"
          + " and m.clusterId = :cluster and m.endedOn is null and o.id = r.organisationId"
          + " and o.sphere = :business";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /** Whether the person speaks for a business member of the cluster today. */
  public boolean isInterested(long personId, long clusterId) {
    return entities
            .createQuery(INTERESTS, Long.class)
            .setParameter("person", personId)
            .setParameter("cluster", clusterId)
            .setParameter("today", clock.today())
            .setParameter("business", Sphere.BUSINESS)
            .getSingleResult()
        > 0;
  }
}
