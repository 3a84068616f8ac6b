package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Secretariat;
import org.klaster.council.meeting.MeetingAccess;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Decision;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;

/**
 * Whose assignments a caller may see and judge: the seats of today and the coordinator see their
 * council's, the responsible member its own, the ministry and the auditor all. Nobody judges the
 * execution of the own organisation.
 */
@ApplicationScoped
public class AssignmentAccess {

  /** Condition of a query over {@code Assignment a, Council c}; parameters by {@link #bind}. */
  static final String VISIBLE =
      "(" + MeetingAccess.VISIBLE + " or a.responsibleOrganisationId in :own)";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private MeetingAccess meetings;
  @Inject private Secretariat secretariat;
  @Inject private CouncilRegister register;

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return meetings.bind(query).setParameter("own", own());
  }

  /** Ids of the organisations that the caller represents; never empty, for a query. */
  Set<Long> own() {
    Set<Long> own = policy.ownOrganisations();
    return Keys.orNone(own);
  }

  /** The visible assignment; refused as if there were none where the caller may not know of it. */
  Assignment visible(long assignmentId) {
    return bind(entities.createQuery(
            "select a from Assignment a, Council c where c.id = a.councilId"
                + " and a.id = :assignment and "
                + VISIBLE,
            Assignment.class))
        .setParameter("assignment", assignmentId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("assignment", assignmentId));
  }

  /** The assignment of a member that the caller represents, to report on. */
  Assignment reported(long assignmentId, int version) {
    Assignment assignment = visible(assignmentId);
    if (!isResponsible(assignment)) {
      throw new Denied("assignment.not-responsible");
    }
    assignment.requireVersion(version);
    return assignment;
  }

  /** The assignment whose execution the caller may judge. */
  Assignment judged(long assignmentId, int version) {
    Assignment assignment = visible(assignmentId);
    Council council = register.council(assignment.councilId());
    requireSecretariat(council);
    if (isOwnCase(assignment, council)) {
      throw new Denied("assignment.own-case");
    }
    assignment.requireVersion(version);
    return assignment;
  }

  boolean isSecretariat(Council council) {
    return secretariat.includesCaller(council);
  }

  /** The decision's council, of whose secretariat the caller is. */
  Council conducted(Decision decision) {
    Council council = register.council(decision.councilId());
    requireSecretariat(council);
    return council;
  }

  private void requireSecretariat(Council council) {
    secretariat.require(council, "assignment.not-secretariat");
  }

  /** Whether the caller acts for the responsible member. */
  boolean isResponsible(Assignment assignment) {
    return policy.represents(assignment.responsibleOrganisationId());
  }

  /** Whether the caller acts for the responsible member or sits for it. */
  boolean isOwnCase(Assignment assignment, Council council) {
    Long responsible = assignment.responsibleOrganisationId();
    return policy.represents(responsible)
        || secretariat
            .mySeat(council)
            .filter(seat -> seat.organisationId().equals(responsible))
            .isPresent();
  }
}
