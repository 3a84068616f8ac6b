package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.council.Ballot;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/**
 * Whose ballots and councils a caller may see: those where the caller sits or sat, those of
 * clusters that the caller coordinates; the ministry and the auditor see all. One place, for lists
 * and single reads alike.
 */
@ApplicationScoped
public class CouncilAccess {

  /**
   * Condition of a query over {@code Ballot b, Council c}; parameters by {@link #bind}. An
   * applicant sees the outcome of its own case once it is closed.
   */
  public static final String BALLOT_VISIBLE =
      "(:all = true or c.clusterId in :clusters"
          + " or exists (select bs.id from BallotSeat bs"
          + " where bs.ballotId = b.id and bs.personId = :me)"
          + " or exists (select st.id from Seat st where st.councilId = c.id"
          + " and st.personId = :me and st.heldFrom <= :today and st.heldUntil > :today)"
          + " or exists (select su.id from Substitution su where su.meetingId = b.meetingId"
          + " and su.personId = :me and su.revokedAt is null)"
          + " or (b.closedAt is not null and b.interestedOrganisationId in :organisations))";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;

  /** Whether the caller looks at all councils by office. */
  public boolean oversees() {
    return access.is(Roles.MINISTRY) || access.is(Roles.AUDITOR);
  }

  /** Whether the caller is one of those who read what councils do: the spheres and the auditor. */
  public boolean reads() {
    return access.is(Roles.GOVERNMENT)
        || access.is(Roles.BUSINESS)
        || access.is(Roles.SCIENCE)
        || access.is(Roles.AUDITOR);
  }

  /** Sets the parameters of {@link #BALLOT_VISIBLE}. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query
        .setParameter("all", oversees())
        .setParameter("clusters", Keys.orNone(access.coordinatedClusters()))
        .setParameter("organisations", Keys.orNone(access.ownOrganisations()))
        .setParameter("me", access.personId())
        .setParameter("today", clock.today());
  }

  /** Refuses as if there were no such ballot where the caller may not know of it. */
  public void requireVisible(long ballotId) {
    long visible =
        bind(entities.createQuery(
                "select count(b) from Ballot b, Council c where c.id = b.councilId"
                    + " and b.id = :ballot and "
                    + BALLOT_VISIBLE,
                Long.class))
            .setParameter("ballot", ballotId)
            .getSingleResult();
    if (visible == 0) {
      throw new NotFound("ballot", ballotId);
    }
  }

  /** The visible ballot. */
  public Ballot ballot(long ballotId) {
    requireVisible(ballotId);
    return entities.find(Ballot.class, ballotId);
  }
}
