package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.klaster.api.programme.ProgrammeAction;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.programme.Programme;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.vocabulary.shared.Roles;

/**
 * Whose programmes a caller may read and change: the coordinator those of the own clusters, the
 * ministry what was submitted, a seat of the council what was submitted to it, a member's
 * representative what the council stands behind. For all others a programme does not exist.
 */
@ApplicationScoped
public class ProgrammeAccess {

  /** Condition of a query over {@code Programme p}; parameters by {@link #bind}. */
  static final String VISIBLE =
      "(p.clusterId in :coordinated"
          + " or (p.status <> :draft and (:ministry = true or exists (select s.id from Seat s,"
          + " Council k where s.councilId = k.id and k.clusterId = p.clusterId and s.personId ="
          + " (select q.id from Person q where q.username = :me) and s.heldFrom <= :today and s.heldUntil > :today)))"
          + " or (p.status in :endorsed and exists (select m.id from Membership m where m.clusterId ="
          + " p.clusterId and m.organisationId in :organisations and m.endedOn is null)))";

  private static final Set<ProgrammeStatus> ENDORSED = endorsed();

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;

  /** Sets the parameters of {@link #VISIBLE}. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query
        .setParameter(
            "coordinated",
            access.is(Roles.COORDINATOR) ? Keys.orNone(access.coordinatedClusters()) : Keys.NONE)
        .setParameter("draft", ProgrammeStatus.DRAFT)
        .setParameter("ministry", access.is(Roles.MINISTRY))
        .setParameter("me", access.actor().username())
        .setParameter("today", clock.today())
        .setParameter("endorsed", ENDORSED)
        .setParameter(
            "organisations",
            access.is(Roles.PARTICIPANT) ? Keys.orNone(access.ownOrganisations()) : Keys.NONE);
  }

  /** The programme, if the caller may read it. */
  public Programme visible(long programmeId) {
    return bind(entities.createQuery(
            "select p from Programme p where p.id = :id and " + VISIBLE, Programme.class))
        .setParameter("id", programmeId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(Programme.SUBJECT_TYPE, programmeId));
  }

  /** The programme at this version, if the caller coordinates its cluster. */
  public Programme coordinated(long programmeId, int version) {
    Programme programme = visible(programmeId);
    access.requireCoordinator(programme.clusterId());
    programme.requireVersion(version);
    return programme;
  }

  /** What the caller may do with it now. */
  public Set<ProgrammeAction> actions(Programme programme, boolean complete) {
    Set<ProgrammeAction> actions = EnumSet.noneOf(ProgrammeAction.class);
    ProgrammeStatus status = programme.status();
    if (access.coordinates(programme.clusterId())) {
      if (status.isEditable()) {
        actions.add(ProgrammeAction.EDIT);
      }
      if (status.isEditable() && complete) {
        actions.add(ProgrammeAction.SUBMIT);
      }
      if (status == ProgrammeStatus.SUBMITTED && !programme.isBallotOpen()) {
        actions.add(ProgrammeAction.REPEAT_BALLOT);
        actions.add(ProgrammeAction.TAKE_BACK);
      }
    }
    if (access.is(Roles.MINISTRY) && !programme.isPreparedBy(access.personId())) {
      if (status == ProgrammeStatus.ELIGIBLE) {
        actions.add(ProgrammeAction.TAKE_UP);
      }
      if (status == ProgrammeStatus.UNDER_APPROVAL) {
        actions.add(ProgrammeAction.DECIDE);
      }
    }
    return actions;
  }

  private static Set<ProgrammeStatus> endorsed() {
    Set<ProgrammeStatus> endorsed = EnumSet.noneOf(ProgrammeStatus.class);
    Arrays.stream(ProgrammeStatus.values())
        .filter(ProgrammeStatus::isEndorsed)
        .forEach(endorsed::add);
    return endorsed;
  }
}
