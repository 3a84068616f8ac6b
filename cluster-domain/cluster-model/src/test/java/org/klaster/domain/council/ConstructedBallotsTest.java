package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;

/** Ballots worked out by hand; the table's last column says how. */
class ConstructedBallotsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "ballots.csv",
      delimiter = ';',
      quoteCharacter = '"',
      numLinesToSkip = 1)
  void outcomeIsTheOneWorkedOutByHand(ArgumentsAccessor row) {
    int seats = row.getInteger(1);
    int recused = row.getInteger(2);
    List<Elector> electorate = new ArrayList<>();
    for (int seat = 1; seat <= seats; seat++) {
      electorate.add(new Elector(seat, seat <= recused));
    }
    List<SeatVote> votes = new ArrayList<>();
    int seat = recused;
    for (VoteChoice choice : VoteChoice.values()) {
      for (int i = 0; i < row.getInteger(3 + choice.ordinal()); i++) {
        votes.add(new SeatVote(++seat, 1, choice));
      }
    }
    VoteChoice casting = row.getString(11) == null ? null : row.get(11, VoteChoice.class);

    TallyResult result = Tally.of(electorate, votes, rules(row), casting);

    assertEquals(row.get(12, BallotOutcome.class), result.outcome(), row.getString(13));
    assertEquals(row.getInteger(3), result.yes());
    assertEquals(row.getInteger(4), result.no());
    assertEquals(row.getInteger(5), result.abstain());
    assertEquals(seats - recused, result.entitled());
  }

  private static VotingRules rules(ArgumentsAccessor row) {
    return new VotingRules(
        Threshold.parse(row.getString(6)),
        row.get(7, QuorumBase.class),
        Threshold.parse(row.getString(8)),
        row.get(9, PassBase.class),
        row.getBoolean(10),
        true,
        7,
        true);
  }
}
