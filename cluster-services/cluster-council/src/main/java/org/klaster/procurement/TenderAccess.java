package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.klaster.api.procurement.OwnBuyer;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.access.MemberInterests;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.Roles;

/**
 * Whose tenders a caller may read and change. What was published is everybody's; before that the
 * coordinator, the officer, the ministry, a seat of the council and a member's representative read
 * it. The members' lines are the officer's alone, and only while that person speaks for no business
 * member of the cluster.
 */
@ApplicationScoped
public class TenderAccess {

  /** Those of the cluster and the ministry; parameters by {@link #bind}. */
  private static final String INSIDE =
      "(t.clusterId in :coordinated or :ministry = true"
          + " or t.officerId = (select q.id from Person q where q.username = :me)"
          + " or exists (select s.id from Seat s, Council k where s.councilId = k.id"
          + " and k.clusterId = t.clusterId and s.personId ="
          + " (select q.id from Person q where q.username = :me)"
          + " and s.heldFrom <= :today and s.heldUntil > :today)"
          + " or exists (select m.id from Membership m where m.clusterId = t.clusterId"
          + " and m.organisationId in :organisations and m.endedOn is null))";

  /** Condition of a query over {@code Tender t}; parameters by {@link #bind}. */
  static final String VISIBLE = "(t.publishedAt is not null or " + INSIDE + ")";

  private static final String OWN_MEMBERS =
      "select o.id, o.name from Organisation o where o.id in :own and exists (select m.id from"
          + " Membership m where m.clusterId = :cluster and m.organisationId = o.id"
          + " and m.status = :active) order by o.id";

  private static final Set<TenderStatus> SEALED =
      EnumSet.of(TenderStatus.PUBLISHED, TenderStatus.BIDDING, TenderStatus.SEALED);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private MemberInterests interests;
  @Inject private BidderTies ties;
  @Inject private DatabaseClock clock;

  /** Sets the parameters of {@link #VISIBLE}. */
  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query
        .setParameter(
            "coordinated",
            access.is(Roles.COORDINATOR) ? Keys.orNone(access.coordinatedClusters()) : Keys.NONE)
        .setParameter("ministry", access.is(Roles.MINISTRY))
        .setParameter("me", access.actor().username())
        .setParameter("today", clock.today())
        .setParameter(
            "organisations",
            access.is(Roles.PARTICIPANT) ? Keys.orNone(access.ownOrganisations()) : Keys.NONE);
  }

  /** The tender, if the caller may read it. */
  public Tender visible(long tenderId) {
    return bind(entities.createQuery(
            "select t from Tender t where t.id = :id and " + VISIBLE, Tender.class))
        .setParameter("id", tenderId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(Tender.SUBJECT_TYPE, tenderId));
  }

  /** Whether the caller reads it as one of the cluster, not only as a reader of the register. */
  boolean isInside(Tender tender) {
    return !bind(entities.createQuery(
            "select t.id from Tender t where t.id = :id and " + INSIDE, Long.class))
        .setParameter("id", tender.id())
        .getResultList()
        .isEmpty();
  }

  /** The tender, if it is on the public register. */
  public Tender published(long tenderId) {
    Tender tender = entities.find(Tender.class, tenderId);
    if (tender == null || tender.publishedAt() == null) {
      throw new NotFound(Tender.SUBJECT_TYPE, tenderId);
    }
    return tender;
  }

  /** The tender as it is now, held until the end of the transaction. */
  public Tender locked(long tenderId) {
    Tender tender = visible(tenderId);
    entities.refresh(tender, LockModeType.PESSIMISTIC_WRITE);
    return tender;
  }

  /** The tender at this version, held, if the caller coordinates its cluster. */
  public Tender coordinated(long tenderId, int version) {
    access.requireCoordinator(visible(tenderId).clusterId());
    return held(tenderId, version);
  }

  /** The tender, if the caller is its officer or coordinates its cluster and may still steer it. */
  Tender prepared(long tenderId) {
    Tender tender = visible(tenderId);
    requirePreparer(tender);
    requireSteerable(tender);
    return tender;
  }

  /** The tender at this version, held, if the caller is its officer or coordinates its cluster. */
  public Tender prepared(long tenderId, int version) {
    requirePreparer(visible(tenderId));
    return held(tenderId, version);
  }

  private Tender held(long tenderId, int version) {
    Tender tender = locked(tenderId);
    tender.requireVersion(version);
    requireSteerable(tender);
    return tender;
  }

  /** While bids lie sealed, nobody of a bidder changes what they are bid for, or ends it. */
  private void requireSteerable(Tender tender) {
    if (isOfSealedBidder(tender)) {
      throw new Denied("tender.own-case");
    }
  }

  /** Whether bids lie sealed, and the caller acts for a bidder or for one of its group. */
  boolean isOfSealedBidder(Tender tender) {
    return SEALED.contains(tender.status()) && ties.isOfBidder(tender);
  }

  void requirePreparer(Tender tender) {
    if (!prepares(tender)) {
      throw new Denied("tender.not-preparer");
    }
  }

  /** Whether the caller is the officer or coordinates the cluster. */
  public boolean prepares(Tender tender) {
    return isNamed(tender) || coordinates(tender);
  }

  public boolean coordinates(Tender tender) {
    return access.is(Roles.COORDINATOR) && access.coordinates(tender.clusterId());
  }

  /** Whether the caller is its officer, and may be. */
  public boolean isOfficer(Tender tender) {
    return isNamed(tender) && !interests.isInterested(tender.officerId(), tender.clusterId());
  }

  /** Refuses as if there were no lines. */
  public void requireOfficer(Tender tender) {
    if (!isOfficer(tender)) {
      throw new NotFound("demand", tender.id());
    }
  }

  private boolean isNamed(Tender tender) {
    return (access.is(Roles.COORDINATOR) || access.is(Roles.PARTICIPANT))
        && Objects.equals(tender.officerId(), access.personId());
  }

  /** Own organisations that are active members of the tender's cluster. */
  public List<OwnBuyer> own(Tender tender) {
    if (!access.is(Roles.PARTICIPANT) || access.ownOrganisations().isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(OWN_MEMBERS, Object[].class)
        .setParameter("own", access.ownOrganisations())
        .setParameter("cluster", tender.clusterId())
        .setParameter("active", MembershipStatus.ACTIVE)
        .getResultStream()
        .map(row -> new OwnBuyer((Long) row[0], ((LocalizedColumns) row[1]).toText()))
        .toList();
  }

  /** Refuses unless the caller represents the organisation and it is an active member. */
  public void requireOwnMember(Tender tender, long organisationId) {
    access.requireRepresents(organisationId);
    if (own(tender).stream().noneMatch(own -> own.id() == organisationId)) {
      throw new NotFound("organisation", organisationId);
    }
  }
}
