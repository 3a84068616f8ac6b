package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.BallotSubject;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Seat;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.RecusalGround;

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
  @Inject private BallotMails mails;
  @Inject private Chairing chairing;

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
    List<Seat> seats = register.seatsHeldToday(council);
    if (seats.isEmpty()) {
      throw new RuleViolated("council.no-seats");
    }
    requireRepeatable(command);
    Ballot ballot = new Ballot(rules, subject(command), command.question());
    Instant now = clock.now();
    Instant usual = now.plus(Duration.ofDays(rules.rules().votingDays()));
    ballot.open(now, command.closesAt() == null ? usual : command.closesAt());
    entities.persist(ballot);
    List<BallotSeat> electorate = snapshot(ballot, council, seats, now);
    // Other aggregates name the ballot by its id: its row must be there before theirs.
    entities.flush();
    mails.opened(ballot, council, electorate);
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

  private void requireRepeatable(OpenBallot command) {
    if (command.repeatOf() == null) {
      return;
    }
    Ballot old = entities.find(Ballot.class, command.repeatOf());
    boolean sameSubject =
        old != null
            && old.subjectType().equals(command.subjectType())
            && old.subjectId() == command.subjectId();
    if (!sameSubject || !old.status().isFinal()) {
      throw new RuleViolated("ballot.not-repeatable");
    }
  }

  private List<BallotSeat> snapshot(Ballot ballot, Council council, List<Seat> seats, Instant now) {
    var functions = register.functionsToday(council);
    Long interested = ballot.interestedOrganisationId();
    Set<Long> representatives = representatives(interested);
    List<BallotSeat> electorate = new ArrayList<>();
    for (Seat seat : seats) {
      BallotSeat elector = new BallotSeat(ballot, seat, CouncilRegister.function(functions, seat));
      if (seat.organisationId().equals(interested)) {
        elector.recuse(RecusalGround.OWN_ORGANISATION, null, now);
      } else if (representatives.contains(seat.personId())) {
        elector.recuse(RecusalGround.SAME_PERSON, null, now);
      }
      entities.persist(elector);
      electorate.add(elector);
    }
    chairing.settle(ballot, electorate);
    return electorate;
  }

  /** People who act for the organisation today. */
  private Set<Long> representatives(@Nullable Long organisationId) {
    if (organisationId == null) {
      return Set.of();
    }
    return new HashSet<>(
        entities
            .createQuery(
                "select r.personId from Representation r where r.organisationId = :organisation"
                    + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)",
                Long.class)
            .setParameter("organisation", organisationId)
            .setParameter("today", clock.today())
            .getResultList());
  }
}
