package org.klaster.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;

/**
 * Whose rows the caller may see and change. Roles alone never suffice: a coordinator coordinates
 * named clusters, a representative acts for named organisations, both with dates. Looked up once a
 * request and caller: a job that looks on behalf of several people is one request.
 */
@RequestScoped
public class AccessPolicy {

  private static final String OF_THE_CALLER_TODAY =
      ".personId = (select p.id from Person p where p.username = :username)"
          + " and x.validFrom <= :today and (x.validTo is null or x.validTo >= :today)";
  private static final String REACH =
      "select 0, x.organisationId from Representation x where x"
          + OF_THE_CALLER_TODAY
          + " union all select 1, x.clusterId from ClusterCoordination x where x"
          + OF_THE_CALLER_TODAY;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private DatabaseClock clock;
  @Inject private People people;

  private @Nullable String lookedUpFor;
  private @Nullable Long personId;
  private @Nullable Reach reach;

  public Actor actor() {
    return currentActor.get();
  }

  public boolean is(String role) {
    return currentActor.get().is(role);
  }

  /** The caller's row in person, created when it is the first time. */
  public long personId() {
    forgetOthers();
    Long known = personId;
    if (known == null) {
      known = people.idOf(currentActor.get().username());
      personId = known;
    }
    return known;
  }

  /** Ids of the organisations that the caller represents today. */
  public Set<Long> ownOrganisations() {
    return reach().organisations();
  }

  public boolean represents(long organisationId) {
    return ownOrganisations().contains(organisationId);
  }

  /**
   * Refuses as if there were no such organisation: a competitor's affairs are not even to be
   * guessed.
   */
  public void requireRepresents(long organisationId) {
    if (!represents(organisationId)) {
      throw new NotFound("organisation", organisationId);
    }
  }

  /** Ids of the clusters that the caller coordinates today. */
  public Set<Long> coordinatedClusters() {
    return reach().clusters();
  }

  public boolean coordinates(long clusterId) {
    return coordinatedClusters().contains(clusterId);
  }

  public void requireCoordinator(long clusterId) {
    if (!coordinates(clusterId)) {
      throw new Denied("access.not-coordinator");
    }
  }

  private Reach reach() {
    forgetOthers();
    Reach known = reach;
    if (known == null) {
      known = new Reach(new HashSet<>(), new HashSet<>());
      if (!currentActor.get().isAnonymous()) {
        lookUp(known);
      }
      reach = known;
    }
    return known;
  }

  private void forgetOthers() {
    String caller = currentActor.get().username();
    if (!caller.equals(lookedUpFor)) {
      lookedUpFor = caller;
      personId = null;
      reach = null;
    }
  }

  private void lookUp(Reach found) {
    List<Object[]> rows =
        entities
            .createQuery(REACH, Object[].class)
            .setParameter("username", currentActor.get().username())
            .setParameter("today", clock.today())
            .getResultList();
    for (Object[] row : rows) {
      Set<Long> kind = ((Number) row[0]).intValue() == 0 ? found.organisations() : found.clusters();
      kind.add((Long) row[1]);
    }
  }

  /** How far the caller's hands reach today. */
  private record Reach(Set<Long> organisations, Set<Long> clusters) {}
}
