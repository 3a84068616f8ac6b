package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.klaster.api.marketing.OwnOrganisation;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.marketing.Author;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.access.MemberInterests;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/**
 * Whose campaigns a caller may read and change: the coordinator those of the own clusters; the
 * ministry, a seat of the council, a member's representative and who has pledged, what was opened
 * for pledging. For all others a campaign does not exist. The members' parts are read by a
 * coordinator only who speaks for no firm of the cluster.
 */
@ApplicationScoped
public class CampaignAccess {

  /** Condition of a query over {@code Campaign c}; parameters by {@link #bind}. */
  static final String VISIBLE =
      "(c.clusterId in :coordinated"
          + " or (c.status <> :proposed and (:ministry = true"
          + " or exists (select s.id from Seat s, Council k where s.councilId = k.id"
          + " and k.clusterId = c.clusterId and s.personId ="
          + " (select q.id from Person q where q.username = :me)"
          + " and s.heldFrom <= :today and s.heldUntil > :today)"
          + " or exists (select m.id from Membership m where m.clusterId = c.clusterId"
          + " and m.organisationId in :organisations and m.endedOn is null)"
          + " or exists (select p.id from CampaignPledge p where p.campaignId = c.id"
          + " and p.organisationId in :organisations))))";

  private static final String OWN_MEMBERS =
      "select o.id, o.name from Organisation o where o.id in :own and exists (select m.id from"
          + " Membership m where m.clusterId = :cluster and m.organisationId = o.id"
          + " and m.endedOn is null) order by o.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private MemberInterests interests;
  @Inject private DatabaseClock clock;

  /** Sets the parameters of {@link #VISIBLE}. */
  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query
        .setParameter(
            "coordinated",
            access.is(Roles.COORDINATOR) ? Keys.orNone(access.coordinatedClusters()) : Keys.NONE)
        .setParameter("proposed", CampaignStatus.PROPOSED)
        .setParameter("ministry", access.is(Roles.MINISTRY))
        .setParameter("me", access.actor().username())
        .setParameter("today", clock.today())
        .setParameter(
            "organisations",
            access.is(Roles.PARTICIPANT) ? Keys.orNone(access.ownOrganisations()) : Keys.NONE);
  }

  LocalizedText clusterName(Campaign campaign) {
    return entities
        .createQuery("select k.name from Cluster k where k.id = :id", LocalizedColumns.class)
        .setParameter("id", campaign.clusterId())
        .getSingleResult()
        .toText();
  }

  /** The campaign, if the caller may read it. */
  Campaign visible(long campaignId) {
    return bind(entities.createQuery(
            "select c from Campaign c where c.id = :id and " + VISIBLE, Campaign.class))
        .setParameter("id", campaignId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(Campaign.SUBJECT_TYPE, campaignId));
  }

  /** The campaign as it is now, held until the end of the transaction. */
  Campaign locked(long campaignId) {
    Campaign campaign = visible(campaignId);
    entities.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
    return campaign;
  }

  /** The campaign at this version, held, if the caller coordinates its cluster. */
  Campaign coordinated(long campaignId, int version) {
    access.requireCoordinator(visible(campaignId).clusterId());
    Campaign campaign = locked(campaignId);
    campaign.requireVersion(version);
    return campaign;
  }

  boolean coordinates(Campaign campaign) {
    return access.is(Roles.COORDINATOR) && access.coordinates(campaign.clusterId());
  }

  /**
   * Whether the caller coordinates its cluster and speaks for none of its firms: only then are the
   * members' pledges, claims and results theirs to read.
   */
  boolean seesParts(Campaign campaign) {
    return coordinates(campaign)
        && !interests.isInterested(access.personId(), campaign.clusterId());
  }

  /** Refuses as if there were no parts. */
  void requireParts(Campaign campaign) {
    if (!seesParts(campaign)) {
      throw new NotFound("pledge", campaign.id());
    }
  }

  /** Own organisations that are members of the campaign's cluster. */
  List<OwnOrganisation> own(Campaign campaign) {
    if (!access.is(Roles.PARTICIPANT) || access.ownOrganisations().isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(OWN_MEMBERS, Object[].class)
        .setParameter("own", access.ownOrganisations())
        .setParameter("cluster", campaign.clusterId())
        .getResultStream()
        .map(row -> new OwnOrganisation((Long) row[0], ((LocalizedColumns) row[1]).toText()))
        .toList();
  }

  /** Refuses unless the caller represents the organisation and it is a member of the cluster. */
  void requireOwnMember(Campaign campaign, long organisationId) {
    access.requireRepresents(organisationId);
    if (own(campaign).stream().noneMatch(own -> own.id() == organisationId)) {
      throw new NotFound("organisation", organisationId);
    }
  }

  /** The caller as the one who acts now. */
  Author author() {
    return new Author(access.personId(), clock.now());
  }
}
