package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import org.klaster.api.council.BallotDecided;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilQuestion;
import org.klaster.domain.council.QuestionOption;
import org.klaster.domain.council.Seat;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.SeatFunction;

/** Gives the function to the seat that was elected, in the transaction that certifies. */
@ApplicationScoped
public class Elections {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private QuestionRegister questions;
  @Inject private CouncilRegister register;
  @Inject private Seating seating;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  /** Does nothing where nobody was to be elected, or nobody was. */
  void decided(BallotDecided decided) {
    Ballot ballot = entities.find(Ballot.class, decided.ballotId());
    Long questionId = ballot.terms().questionId();
    if (questionId == null || decided.outcome() != BallotOutcome.CARRIED) {
      return;
    }
    CouncilQuestion question = questions.question(questionId);
    SeatFunction function = question.electedFunction();
    if (function == null) {
      return;
    }
    int elected = decided.tally().options(OptionStanding.CARRIED).get(0);
    questions.options(questionId).stream()
        .filter(option -> option.place() == elected)
        .forEach(option -> give(question, option, function));
  }

  /**
   * Where the seat or the term ended during the vote, or the rules no longer know the function,
   * nothing is given; the election stands and can be held again.
   */
  private void give(CouncilQuestion question, QuestionOption option, SeatFunction function) {
    Council council = register.council(question.councilId());
    Seat seat = entities.find(Seat.class, option.seatId());
    LocalDate wanted = question.termUntil();
    LocalDate until =
        wanted == null || wanted.isAfter(seat.heldUntil()) ? seat.heldUntil() : wanted;
    LocalDate today = clock.today();
    boolean known =
        function != SeatFunction.CO_CHAIR || register.rulesInForce(council).body().coChairs();
    boolean given = known && seat.heldOn(today) && until.isAfter(today);
    if (given) {
      seating.giveFunction(council, seat, new Seating.FunctionTerm(function, until), "function");
    }
    Subject subject = Subject.of("council", council.id());
    Map<String, Object> details = Map.of("seat", seat.id(), "function", function);
    if (given) {
      trail.changed("council.elected", subject, details);
    } else {
      trail.changed("council.elected-not-given", subject, details);
    }
  }
}
