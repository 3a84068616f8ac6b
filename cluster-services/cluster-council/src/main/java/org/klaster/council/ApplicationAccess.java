package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.vocabulary.shared.Roles;

/**
 * Whose applications a caller may see and change: the applicant's people their own, coordinators
 * those handed in to their clusters, seats those that they were asked to vote on, the auditor all
 * that were handed in.
 */
@ApplicationScoped
public class ApplicationAccess {

  /** Condition of a query over {@code MembershipApplication a}; parameters by {@link #bind}. */
  static final String VISIBLE =
      "(a.organisationId in :organisations"
          + " or (a.submittedAt is not null and (:auditor = true or a.clusterId in :clusters))"
          + " or exists (select bs.id from BallotSeat bs, Ballot b where bs.ballotId = b.id"
          + " and b.subjectType = 'membership-application' and b.subjectId = a.id"
          + " and bs.personId = :me))";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  /** Sets the parameters of {@link #VISIBLE}. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query
        .setParameter("auditor", access.is(Roles.AUDITOR))
        .setParameter("organisations", Keys.orNone(access.ownOrganisations()))
        .setParameter("clusters", Keys.orNone(access.coordinatedClusters()))
        .setParameter("me", access.personId());
  }

  /** The application, if the caller may see it. */
  public MembershipApplication visible(long applicationId) {
    return bind(entities.createQuery(
            "select a from MembershipApplication a where a.id = :id and " + VISIBLE,
            MembershipApplication.class))
        .setParameter("id", applicationId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("membership-application", applicationId));
  }

  /** The application, if the caller acts for the applicant. */
  public MembershipApplication own(long applicationId) {
    MembershipApplication application = visible(applicationId);
    if (!access.represents(application.organisationId())) {
      throw new Denied("access.not-applicant");
    }
    return application;
  }

  /** The application, if the caller coordinates its cluster and it is not the caller's own case. */
  public MembershipApplication coordinated(long applicationId) {
    MembershipApplication application = visible(applicationId);
    access.requireCoordinator(application.clusterId());
    if (access.represents(application.organisationId())) {
      throw new Denied("access.own-case");
    }
    return application;
  }

  public boolean isOwn(MembershipApplication application) {
    return access.represents(application.organisationId());
  }

  /**
   * Whether the caller may decide what happens to it: coordinates the cluster, not the own case.
   */
  public boolean mayExamine(MembershipApplication application) {
    return access.coordinates(application.clusterId()) && !isOwn(application);
  }

  /**
   * Whether the caller reads its files. Who holds a seat that is recused in a ballot on it does
   * not, whatever became of that ballot, not as the coordinator either.
   */
  public boolean mayReadFiles(MembershipApplication application) {
    return isOwn(application)
        || access.is(Roles.AUDITOR)
        || entities
            .createQuery(
                "select bs.id from BallotSeat bs, Ballot b where bs.ballotId = b.id"
                    + " and b.subjectType = :type and b.subjectId = :application"
                    + " and bs.personId = :me and bs.recusal is not null",
                Long.class)
            .setParameter("type", MembershipApplication.SUBJECT_TYPE)
            .setParameter("application", application.id())
            .setParameter("me", access.personId())
            .getResultList()
            .isEmpty();
  }
}
