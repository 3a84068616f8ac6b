package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.klaster.api.registry.ActiveMember;
import org.klaster.api.registry.AdmissionCheck;
import org.klaster.api.registry.MembershipLedger;
import org.klaster.api.registry.OpenMembership;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.registry.Cluster;
import org.klaster.domain.registry.Membership;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.registry.MembershipStatus;

/** Memberships for the other contexts, inside the caller's transaction. */
@ApplicationScoped
public class Ledger implements MembershipLedger {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MemberQueries queries;
  @Inject private AuditTrail auditTrail;

  @Override
  public List<ActiveMember> activeOn(long clusterId, LocalDate day) {
    return queries.activeOn(clusterId, day);
  }

  @Override
  public AdmissionCheck mayApply(long clusterId, long organisationId, LocalDate day) {
    Cluster cluster = entities.find(Cluster.class, clusterId);
    if (cluster == null) {
      throw new NotFound("cluster", clusterId);
    }
    if (cluster.status() == ClusterStatus.CLOSED) {
      return new AdmissionCheck("cluster.closed", null);
    }
    List<Membership> memberships =
        entities
            .createQuery(
                "select m from Membership m where m.clusterId = :cluster"
                    + " and m.organisationId = :organisation",
                Membership.class)
            .setParameter("cluster", clusterId)
            .setParameter("organisation", organisationId)
            .getResultList();
    for (Membership membership : memberships) {
      if (!membership.status().ended()) {
        return new AdmissionCheck("membership.open", null);
      }
      LocalDate until = membership.excludedUntil();
      if (membership.status() == MembershipStatus.EXCLUDED
          && until != null
          && day.isBefore(until)) {
        return new AdmissionCheck("membership.waiting-period", until);
      }
    }
    return new AdmissionCheck(null, null);
  }

  @Override
  public long open(OpenMembership command) {
    AdmissionCheck check = mayApply(command.clusterId(), command.organisationId(), command.since());
    String obstacle = check.obstacle();
    if (obstacle != null) {
      LocalDate until = check.until();
      throw until == null ? new RuleViolated(obstacle) : new RuleViolated(obstacle, until);
    }
    Membership membership =
        new Membership(
            command.clusterId(),
            command.organisationId(),
            command.role(),
            command.place(),
            command.since());
    entities.persist(membership);
    auditTrail.changed(
        "membership.open",
        Subject.of("membership", membership.id()),
        Map.of(
            "cluster", Long.toString(command.clusterId()),
            "organisation", Long.toString(command.organisationId()),
            "ground", command.ground()));
    return membership.id();
  }
}
