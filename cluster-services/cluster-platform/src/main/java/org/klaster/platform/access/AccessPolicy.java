package org.klaster.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;

/**
 * Whose rows the caller may see and change. Roles alone never suffice: a coordinator coordinates named clusters, a
 * representative acts for named organisations, both with dates. Looked up once a request.
 */
@RequestScoped
public class AccessPolicy {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private DatabaseClock clock;
  @Inject private People people;

  private @Nullable Long personId;
  private @Nullable Set<Long> organisations;
  private @Nullable Set<Long> clusters;

  public Actor actor() {
    return currentActor.get();
  }

  public boolean is(String role) {
    return currentActor.get().is(role);
  }

  /** The caller's row in person, created when it is the first time. */
  public long personId() {
    if (personId == null) {
      personId = people.idOf(currentActor.get().username());
    }
    return personId;
  }

  /** Ids of the organisations that the caller represents today. */
  public Set<Long> ownOrganisations() {
    if (organisations == null) {
      organisations =
          rows(
              "select r.organisationId from Representation r where r.personId ="
                  + " (select p.id from Person p where p.username = :username)"
                  + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)");
    }
    return organisations;
  }

  public boolean represents(long organisationId) {
    return ownOrganisations().contains(organisationId);
  }

  /** Refuses as if there were no such organisation: a competitor's affairs are not even to be guessed. */
  public void requireRepresents(long organisationId) {
    if (!represents(organisationId)) {
      throw new NotFound("organisation", organisationId);
    }
  }

  /** Ids of the clusters that the caller coordinates today. */
  public Set<Long> coordinatedClusters() {
    if (clusters == null) {
      clusters =
          rows(
              "select c.clusterId from ClusterCoordination c where c.personId ="
                  + " (select p.id from Person p where p.username = :username)"
                  + " and c.validFrom <= :today and (c.validTo is null or c.validTo >= :today)");
    }
    return clusters;
  }

  public boolean coordinates(long clusterId) {
    return coordinatedClusters().contains(clusterId);
  }

  public void requireCoordinator(long clusterId) {
    if (!coordinates(clusterId)) {
      throw new Denied("access.not-coordinator");
    }
  }

  private Set<Long> rows(String query) {
    Actor actor = currentActor.get();
    if (actor.isAnonymous()) {
      return Set.of();
    }
    LocalDate today = clock.today();
    return new HashSet<>(
        entities
            .createQuery(query, Long.class)
            .setParameter("username", actor.username())
            .setParameter("today", today)
            .getResultList());
  }
}
