package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

class BallotTest {

  private static final Instant OPENED = Instant.parse("2026-03-01T05:00:00Z");
  private static final Instant DEADLINE = Instant.parse("2026-03-08T05:00:00Z");
  private static final LocalizedText QUESTION = new LocalizedText("Сұрақ", "Вопрос", "Question");
  private static final VotingRules RULES =
      new VotingRules(
          Threshold.atLeast(2, 3),
          QuorumBase.ENTITLED,
          Threshold.moreThan(1, 2),
          PassBase.PRESENT,
          true,
          true,
          7,
          true);

  private Ballot ballot;

  @BeforeEach
  void open() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Council council = new Council(1L, QUESTION, day);
    CouncilRules rules =
        council.revise(
            new RulesText(RULES, new MeetingRules(7, 14, 4, true), 24, "source", "clause", true),
            day);
    BallotSubject subject = new BallotSubject("programme", 5L, null, null, null);
    ballot = new Ballot(rules, subject, QUESTION);
    ballot.open(OPENED, DEADLINE);
  }

  @Test
  void takesVotesUntilTheDeadlineAndNotAtIt() {
    assertTrue(ballot.acceptsVotes(DEADLINE.minusNanos(1000)));
    assertFalse(ballot.acceptsVotes(DEADLINE));
    assertFalse(ballot.isDue(DEADLINE.minusNanos(1000)));
    assertTrue(ballot.isDue(DEADLINE));
  }

  @Test
  void closedTakesNothingMore() {
    ballot.close(count(3, 1, null), DEADLINE);
    assertFalse(ballot.acceptsVotes(OPENED));
    assertFalse(ballot.isDue(DEADLINE));
    assertThrows(DomainRuleViolation.class, () -> ballot.close(count(3, 1, null), DEADLINE));
    assertThrows(DomainRuleViolation.class, () -> ballot.annul("late"));
  }

  @Test
  void certifiesOnlyWhatARecountConfirms() {
    ballot.close(count(3, 1, null), DEADLINE);
    assertEquals(
        "ballot.recount-differs",
        assertThrows(DomainRuleViolation.class, () -> ballot.certify(count(2, 2, null), DEADLINE))
            .code());
    assertEquals(BallotStatus.CLOSED, ballot.status());
    ballot.certify(count(3, 1, null), DEADLINE);
    assertEquals(BallotStatus.CERTIFIED, ballot.status());
    assertEquals(BallotOutcome.CARRIED, ballot.outcome());
  }

  @Test
  void tieIsBrokenByTheChairAlone() {
    ballot.close(count(2, 2, null), DEADLINE);
    assertEquals(BallotOutcome.TIED, ballot.outcome());
    BallotSeat member = seat(false);
    BallotSeat chair = seat(true);
    assertThrows(
        DomainRuleViolation.class,
        () -> ballot.breakTie(member, BallotMark.of(VoteChoice.YES), RULES));
    assertThrows(
        DomainRuleViolation.class,
        () -> ballot.breakTie(chair, BallotMark.of(VoteChoice.ABSTAIN), RULES));
    ballot.breakTie(chair, BallotMark.of(VoteChoice.YES), RULES);
    ballot.certify(count(2, 2, VoteChoice.YES), DEADLINE);
    assertEquals(BallotOutcome.CARRIED, ballot.outcome());
  }

  @Test
  void thereIsNothingToBreakWithoutATie() {
    ballot.close(count(3, 1, null), DEADLINE);
    assertThrows(
        DomainRuleViolation.class,
        () -> ballot.breakTie(seat(true), BallotMark.of(VoteChoice.NO), RULES));
  }

  @Test
  void annulledHasNoOutcome() {
    ballot.annul("mistake");
    assertNull(ballot.outcome());
    assertFalse(ballot.acceptsVotes(OPENED));
  }

  private BallotSeat seat(boolean chair) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Council council = new Council(1L, QUESTION, day);
    Seat seat = new Seat(council, Sphere.BUSINESS, new Seat.Holder(1L, 2L), day, day.plusYears(2));
    return new BallotSeat(ballot, seat, chair);
  }

  private static TallyResult count(int yes, int no, @Nullable VoteChoice casting) {
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    for (int i = 0; i < yes + no; i++) {
      electorate.add(new Elector(i, false));
      votes.add(new SeatVote(i, 1, i < yes ? VoteChoice.YES : VoteChoice.NO));
    }
    return Tally.of(electorate, votes, RULES, casting);
  }
}
