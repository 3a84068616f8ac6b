package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.DecisionRef;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.CouncilAccess;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Decision;
import org.klaster.vocabulary.council.BallotOutcome;

/** The decisions that give assignments and withdraw them. */
@ApplicationScoped
public class AssignmentDecisions {

  private static final int MOST = 100;

  private static final String FROM =
      " from Decision d join Council c on c.id = d.councilId"
          + " left join Ballot b on b.id = d.ballotId"
          + " left join AgendaItem i on i.id = d.itemId where ";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilAccess access;

  /** The visible decision. */
  Decision visible(DecisionKey key) {
    return find(key).orElseThrow(() -> new NotFound("decision", id(key)));
  }

  /**
   * The visible decision; empty for a visible ballot that has not decided yet, such as a tie that
   * waits for the chair.
   *
   * @throws NotFound where the caller may see neither
   */
  Optional<Decision> made(DecisionKey key) {
    Optional<Decision> decision = find(key);
    if (decision.isEmpty()) {
      if (key.ballotId() == null) {
        throw new NotFound("decision", id(key));
      }
      access.requireVisible(key.ballotId());
    }
    return decision;
  }

  private Optional<Decision> find(DecisionKey key) {
    return find(key.ballotId() != null ? "d.ballotId = :id" : "d.itemId = :id", id(key));
  }

  private static long id(DecisionKey key) {
    return Objects.requireNonNullElse(key.ballotId() != null ? key.ballotId() : key.itemId(), 0L);
  }

  boolean isVisible(Long decisionId) {
    return find("d.id = :id", decisionId).isPresent();
  }

  private Optional<Decision> find(String condition, long id) {
    TypedQuery<Decision> query =
        entities.createQuery(
            "select d" + FROM + condition + " and " + CouncilAccess.BALLOT_VISIBLE, Decision.class);
    return access.bind(query).setParameter("id", id).getResultStream().findFirst();
  }

  /** Whether it is a decision that can ask something of somebody: a ballot has to carry it. */
  boolean isCarried(Decision decision) {
    Long ballotId = decision.ballotId();
    return ballotId == null
        || entities.find(Ballot.class, ballotId).outcome() == BallotOutcome.CARRIED;
  }

  void requireCarried(Decision decision) {
    if (!isCarried(decision)) {
      throw new RuleViolated("assignment.not-carried");
    }
  }

  DecisionRef ref(Long decisionId) {
    return entities
        .createQuery("select d, b, i" + FROM + "d.id = :id", Object[].class)
        .setParameter("id", decisionId)
        .getResultStream()
        .map(AssignmentDecisions::ref)
        .findFirst()
        .orElseThrow();
  }

  /** Decisions of the council by which the assignment may be withdrawn, the latest first. */
  List<DecisionRef> laterThan(Assignment assignment) {
    return entities
        .createQuery(
            "select d, b, i"
                + FROM
                + "d.councilId = :council and d.decidedAt > :given"
                + " and (d.ballotId is null or b.count.outcome = CARRIED)"
                + " order by d.decidedAt desc, d.id desc",
            Object[].class)
        .setParameter("council", assignment.councilId())
        .setParameter("given", assignment.givenAt())
        .setMaxResults(MOST)
        .getResultStream()
        .map(AssignmentDecisions::ref)
        .toList();
  }

  private static DecisionRef ref(Object[] columns) {
    Decision decision = (Decision) columns[0];
    Ballot ballot = (Ballot) columns[1];
    AgendaItem item = (AgendaItem) columns[2];
    return new DecisionRef(
        decision.id(),
        ballot == null ? item.title() : ballot.question(),
        decision.decidedAt(),
        decision.ballotId(),
        ballot == null ? item.meetingId() : null);
  }
}
