package org.klaster.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.klaster.api.registry.ChangeClusterStatus;
import org.klaster.api.registry.ClusterCriteria;
import org.klaster.api.registry.ClusterHistoryEntry;
import org.klaster.api.registry.ClusterInput;
import org.klaster.api.registry.ClusterRow;
import org.klaster.api.registry.ClusterView;
import org.klaster.api.registry.Clusters;
import org.klaster.api.registry.PublicMember;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.registry.Cluster;
import org.klaster.domain.registry.ClusterCoordination;
import org.klaster.domain.registry.ClusterProfile;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.shared.Roles;

/** The register of clusters. */
@Stateless
@PermitAll
public class ClustersBean implements Clusters {

  private static final String SUBJECT = "cluster";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ClusterSearch search;
  @Inject private ClusterViews views;
  @Inject private AccessPolicy policy;
  @Inject private Reference reference;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  @Override
  public Page<ClusterRow> search(ClusterCriteria criteria, PageRequest page) {
    return search.search(criteria, page);
  }

  @Override
  public ClusterView view(long clusterId) {
    return views.view(get(clusterId));
  }

  @Override
  public List<PublicMember> publicMembers(long clusterId) {
    get(clusterId);
    return views.publicMembers(clusterId);
  }

  @Override
  @RolesAllowed({
    Roles.PARTICIPANT,
    Roles.COORDINATOR,
    Roles.MINISTRY,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public List<ClusterHistoryEntry> history(long clusterId) {
    get(clusterId);
    return views.history(clusterId);
  }

  @Override
  public Set<Long> coordinatedByMe() {
    return policy.is(Roles.COORDINATOR) ? Set.copyOf(policy.coordinatedClusters()) : Set.of();
  }

  @Override
  public Set<ClusterStatus> nextForMe(long clusterId) {
    Set<ClusterStatus> next = get(clusterId).status().next();
    return next.stream().filter(mayMove(clusterId)).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public long create(ClusterInput input) {
    LocalDate today = clock.today();
    Cluster cluster = new Cluster(profile(input), today, "");
    entities.persist(cluster);
    entities.persist(new ClusterCoordination(cluster.id(), policy.personId(), today));
    auditTrail.changed("cluster.create", Subject.of(SUBJECT, cluster.id()), Map.of());
    return cluster.id();
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void change(long clusterId, int version, ClusterInput input) {
    Cluster cluster = get(clusterId);
    policy.requireCoordinator(clusterId);
    cluster.requireVersion(version);
    cluster.describe(profile(input));
    auditTrail.changed(
        "cluster.change",
        Subject.of(SUBJECT, clusterId),
        Map.of("version", Integer.toString(version)));
  }

  @Override
  @RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY})
  public void changeStatus(ChangeClusterStatus command) {
    Cluster cluster = get(command.clusterId());
    if (!mayMove(command.clusterId()).test(command.next())) {
      throw new Denied("cluster.status-change");
    }
    cluster.requireVersion(command.version());
    ClusterStatus before = cluster.status();
    LocalDate today = clock.today();
    switch (command.next()) {
      case CANDIDATE -> cluster.becomeCandidate(today, command.ground());
      case REGISTERED -> cluster.register(today, nextReview(command), command.ground());
      case REVIEW -> cluster.beginReview(today, command.ground());
      case CLOSED -> cluster.close(today, command.ground());
      case INITIATIVE ->
          throw new InvalidInput("next", "cluster.transition", before, command.next());
    }
    auditTrail.changed(
        "cluster.status",
        Subject.of(SUBJECT, command.clusterId()),
        Map.of("from", before.name(), "to", command.next().name(), "ground", command.ground()));
  }

  /** The coordinator asks for registration; every other move is the ministry's. */
  private Predicate<ClusterStatus> mayMove(long clusterId) {
    return next ->
        next == ClusterStatus.CANDIDATE
            ? policy.is(Roles.COORDINATOR) && policy.coordinates(clusterId)
            : policy.is(Roles.MINISTRY);
  }

  private static LocalDate nextReview(ChangeClusterStatus command) {
    return FieldChecks.required("nextReview", command.nextReview());
  }

  private ClusterProfile profile(ClusterInput input) {
    return FieldChecks.value(
        "name",
        () ->
            new ClusterProfile(
                FieldChecks.name("name", input.name()),
                input.form(),
                input.kind(),
                FieldChecks.name("finalProduct", input.finalProduct()),
                input.summary().blank() ? null : FieldChecks.text("summary", input.summary()),
                reference.requireRegions("regions", input.regions()),
                reference.requireSectors("sectors", input.sectors())));
  }

  private Cluster get(long id) {
    Cluster cluster = entities.find(Cluster.class, id);
    if (cluster == null) {
      throw new NotFound(SUBJECT, id);
    }
    return cluster;
  }
}
