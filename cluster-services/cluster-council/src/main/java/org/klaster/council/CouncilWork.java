package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * What the council has waiting: ballots for those who sit, applications for applicants and
 * coordinators.
 */
@ApplicationScoped
public class CouncilWork implements WorkSource {

  private static final int MOST = 50;
  private static final Set<String> CONCERNED =
      Set.of(Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.PARTICIPANT);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  @Override
  public List<WorkItem> waiting() {
    if (CONCERNED.stream().noneMatch(access::is)) {
      return List.of();
    }
    List<WorkItem> items = new ArrayList<>(ballots());
    items.addAll(applications());
    return items;
  }

  private List<WorkItem> ballots() {
    return entities
        .createQuery(
            "select b, c from Ballot b, Council c where c.id = b.councilId and " + BallotRows.MINE,
            Object[].class)
        .setParameter("me", access.personId())
        .setMaxResults(MOST)
        .getResultStream()
        .map(CouncilWork::ballot)
        .toList();
  }

  private static WorkItem ballot(Object[] columns) {
    Ballot ballot = (Ballot) columns[0];
    boolean open = ballot.status() == BallotStatus.OPEN;
    return new WorkItem(
        open ? WorkKind.BALLOT_VOTE : WorkKind.BALLOT_TIE,
        ballot.question(),
        ((Council) columns[1]).name(),
        open ? ballot.closesAt() : null,
        ballot.id().toString());
  }

  private List<WorkItem> applications() {
    Set<Long> own = access.ownOrganisations();
    Set<Long> clusters = access.coordinatedClusters();
    if (own.isEmpty() && clusters.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select a, o.name, c.name from MembershipApplication a, Organisation o, Cluster c"
                + " where o.id = a.organisationId and c.id = a.clusterId"
                + " and ((a.status in (DRAFT, RETURNED) and o.id in :own)"
                + " or (a.status in (SUBMITTED, ADMISSIBLE, NO_QUORUM) and c.id in :clusters"
                + " and o.id not in :own)) order by a.id",
            Object[].class)
        .setParameter("own", Keys.orNone(own))
        .setParameter("clusters", Keys.orNone(clusters))
        .setMaxResults(MOST)
        .getResultStream()
        .map(CouncilWork::application)
        .toList();
  }

  private static WorkItem application(Object[] columns) {
    MembershipApplication application = (MembershipApplication) columns[0];
    LocalizedText organisation = ((LocalizedColumns) columns[1]).toText();
    LocalizedText cluster = ((LocalizedColumns) columns[2]).toText();
    return new WorkItem(
        kind(application.status()), organisation, cluster, null, application.id().toString());
  }

  private static WorkKind kind(MembershipApplicationStatus status) {
    return switch (status) {
      case DRAFT -> WorkKind.APPLICATION_DRAFT;
      case RETURNED -> WorkKind.APPLICATION_RETURNED;
      case SUBMITTED -> WorkKind.APPLICATION_EXAMINE;
      default -> WorkKind.APPLICATION_PUT_TO_VOTE;
    };
  }
}
