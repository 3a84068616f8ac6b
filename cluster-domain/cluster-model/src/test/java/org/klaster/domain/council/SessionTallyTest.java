package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;

/**
 * Ballots of a session, worked out by hand: who is present takes part even without voting. Quorum
 * two thirds of the seats, carried by more than half of those present.
 */
class SessionTallyTest {

  private static final VotingRules RULES =
      new VotingRules(
          Threshold.atLeast(2, 3),
          QuorumBase.ENTITLED,
          Threshold.moreThan(1, 2),
          PassBase.PRESENT,
          false,
          true,
          7,
          true);

  /**
   * Nine seats, the first {@code present} of them in the session; of these the first vote yes, the
   * next no, the rest say nothing.
   */
  @ParameterizedTest
  @CsvSource({
    // 6 of 9 present: quorum 6. 4 of 6 is more than half.
    "6, 4, 0, CARRIED, 6, 6",
    // 3 of 6 present is not more than half, though nobody is against: silence stands in the base.
    "6, 3, 0, NOT_CARRIED, 6, 6",
    // 3 yes, 3 no of 6: a tie that nobody may break.
    "6, 3, 3, TIED, 6, 6",
    // 5 of 9 are under two thirds (6), however they vote.
    "5, 5, 0, NO_QUORUM, 5, 5",
    // 9 present, 5 of 9 are more than half.
    "9, 5, 4, CARRIED, 9, 9",
    // Present and silent: 7 took part, none voted.
    "7, 0, 0, NOT_CARRIED, 7, 7"
  })
  void whoIsPresentTakesPart(int present, int yes, int no, String outcome, int tookPart, int base) {
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    for (int seat = 0; seat < 9; seat++) {
      electorate.add(new Elector(seat, false, seat < present));
      if (seat < yes + no) {
        votes.add(new SeatVote(seat, 1, seat < yes ? VoteChoice.YES : VoteChoice.NO));
      }
    }
    TallyResult result = Tally.of(electorate, votes, RULES, null);
    assertEquals(outcome, result.outcome().name());
    assertEquals(tookPart, result.tookPart());
    assertEquals(base, result.base());
  }

  @ParameterizedTest
  // 8 of 9 are in the room, the recused ninth too: it counts nowhere. 5 of 8 is more than half.
  @CsvSource("8, 5, CARRIED")
  void theRecusedDoesNotTakePartThoughPresent(int others, int yes, String outcome) {
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    electorate.add(new Elector(99, true, true));
    for (int seat = 0; seat < others; seat++) {
      electorate.add(new Elector(seat, false, true));
      if (seat < yes) {
        votes.add(new SeatVote(seat, 1, VoteChoice.YES));
      }
    }
    TallyResult result = Tally.of(electorate, votes, RULES, null);
    assertEquals(outcome, result.outcome().name());
    assertEquals(others, result.tookPart());
    assertEquals(1, result.recused());
  }
}
