package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.klaster.api.shared.Denied;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.Roles;

/** Whose organisations the caller may change, and whose IIN the caller may see. */
@ApplicationScoped
class OrganisationAccess {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;

  boolean represents(long organisationId) {
    return policy.is(Roles.PARTICIPANT) && policy.represents(organisationId);
  }

  /** Own representatives, and coordinators of a cluster that it belongs to. */
  boolean seesPersonalNumber(long organisationId) {
    return represents(organisationId)
        || (policy.is(Roles.COORDINATOR) && coordinates(clusters(organisationId)));
  }

  /** Whoever works with organisations; who only runs the system needs nobody's telephone number. */
  boolean seesContacts() {
    return Stream.of(Roles.PARTICIPANT, Roles.COORDINATOR, Roles.MINISTRY, Roles.AUDITOR)
        .anyMatch(policy::is);
  }

  /**
   * Own representatives, the ministry, coordinators of a cluster that it belongs to, and any
   * coordinator where it belongs to none.
   */
  boolean mayChange(long organisationId) {
    if (policy.is(Roles.MINISTRY) || represents(organisationId)) {
      return true;
    }
    return inCharge(organisationId);
  }

  void requireChange(long organisationId) {
    if (!mayChange(organisationId)) {
      throw new Denied("organisation.change");
    }
  }

  /** Coordinators of a cluster that it belongs to, and any coordinator where it belongs to none. */
  boolean inCharge(long organisationId) {
    if (!policy.is(Roles.COORDINATOR)) {
      return false;
    }
    Set<Long> clusters = clusters(organisationId);
    return clusters.isEmpty() || coordinates(clusters);
  }

  /** Who is not of the organisation's cluster names the first representative only. */
  boolean mayName(long organisationId, boolean represented) {
    return policy.is(Roles.COORDINATOR)
        && (coordinates(clusters(organisationId)) || (!represented && inCharge(organisationId)));
  }

  /** Names and addresses of people are not for competitors. */
  boolean seesRepresentatives(long organisationId) {
    return represents(organisationId) || policy.is(Roles.AUDITOR) || inCharge(organisationId);
  }

  private boolean coordinates(Set<Long> clusters) {
    return clusters.stream().anyMatch(policy::coordinates);
  }

  private Set<Long> clusters(long organisationId) {
    return new HashSet<>(
        entities
            .createQuery(
                "select m.clusterId from Membership m where m.organisationId = :organisation"
                    + " and m.status in (:active, :suspended)",
                Long.class)
            .setParameter("organisation", organisationId)
            .setParameter("active", MembershipStatus.ACTIVE)
            .setParameter("suspended", MembershipStatus.SUSPENDED)
            .getResultList());
  }
}
