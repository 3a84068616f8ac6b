package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSubject;
import org.klaster.domain.council.BallotTerms;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.clock.DatabaseClock;

/**
 * Opens and annuls ballots and gives out their row locks. Knows no roles: the beans in front of it
 * check who may.
 */
@ApplicationScoped
public class BallotBox {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private CouncilRegister register;
  @Inject private OutcomeDispatch dispatch;
  @Inject private AuditTrail trail;
  @Inject private Electorates electorates;
  @Inject private QuestionRegister questions;

  /** Locks the ballot's row to the end of the transaction: votes and the close take turns. */
  public Ballot lock(long ballotId) {
    Ballot ballot = entities.find(Ballot.class, ballotId, LockModeType.PESSIMISTIC_WRITE);
    if (ballot == null) {
      throw new NotFound("ballot", ballotId);
    }
    return ballot;
  }

  /** Opens a ballot with the snapshot of today's seats. */
  public Ballot open(OpenBallot command) {
    dispatch.requireHandler(command.subjectType());
    Council council =
        register.ofCluster(command.clusterId()).orElseThrow(() -> new RuleViolated("council.none"));
    CouncilRules rules = register.rulesInForce(council);
    if (command.conditions() != null && !rules.rules().conditionsAllowed()) {
      throw new RuleViolated("rules.conditions-not-allowed");
    }
    Ballot ballot = new Ballot(rules, subject(command), command.question(), terms(rules, command));
    Instant now = clock.now();
    Instant usual = now.plus(Duration.ofDays(rules.rules().votingDays()));
    ballot.open(now, command.closesAt() == null ? usual : command.closesAt());
    entities.persist(ballot);
    electorates.gather(ballot, council, now);
    trail.changed(
        "ballot.open",
        BallotClosing.subject(ballot),
        Map.of("subject", command.subjectType() + " " + command.subjectId()));
    return ballot;
  }

  /** Annuls an open ballot whose lock the caller holds, and tells the context that put it. */
  public void annul(Ballot ballot, String reason) {
    annulSilently(ballot, reason);
    dispatch.annulled(ballot, reason);
  }

  /** Annuls without telling anybody: for the context that put the question itself. */
  public void annulSilently(Ballot ballot, String reason) {
    ballot.annul(reason);
    trail.changed("ballot.annul", BallotClosing.subject(ballot), Map.of("reason", reason));
  }

  private static BallotSubject subject(OpenBallot command) {
    return new BallotSubject(
        command.subjectType(),
        command.subjectId(),
        command.interestedOrganisation(),
        command.conditions(),
        command.repeatOf(),
        command.meetingId());
  }

  private BallotTerms terms(CouncilRules rules, OpenBallot command) {
    Ballot old = command.repeatOf() == null ? null : repeatable(command);
    Long question = command.questionId();
    return question == null
        ? BallotTerms.yesNo(rules, command.subjectType())
        : questions.terms(rules, question, old);
  }

  private Ballot repeatable(OpenBallot command) {
    Ballot old = entities.find(Ballot.class, command.repeatOf());
    boolean sameSubject =
        old != null
            && old.subjectType().equals(command.subjectType())
            && old.subjectId() == command.subjectId();
    if (!sameSubject || !old.status().isFinal()) {
      throw new RuleViolated("ballot.not-repeatable");
    }
    return old;
  }
}
