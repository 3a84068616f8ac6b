package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.domain.council.Tally.Terms;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.council.VotingRules;

/**
 * Ballots with options worked out by hand; the table's last column says how. Each is counted as an
 * open one by seats and as a secret one by papers.
 */
class ConstructedOptionBallotsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "option-ballots.csv", delimiter = ';', numLinesToSkip = 1)
  void outcomeIsTheOneWorkedOutByHand(ArgumentsAccessor row) {
    int recused = row.getInteger(2);
    List<Elector> electorate = new ArrayList<>();
    for (int seat = 1; seat <= row.getInteger(1); seat++) {
      electorate.add(new Elector(seat, seat <= recused));
    }
    List<BallotMark> papers = papers(row.getString(7));
    List<SeatVote> votes = new ArrayList<>();
    for (BallotMark paper : papers) {
      votes.add(new SeatVote(recused + votes.size() + 1L, 1, paper));
    }
    Terms terms = new Terms(rules(row), form(row), casting(row.getString(13)));
    papers.forEach(terms.form()::check);

    TallyResult open = Tally.of(electorate, votes, terms);
    List<Long> voted = votes.stream().map(SeatVote::seatId).toList();
    assertEquals(open, Tally.ofPapers(electorate, voted, papers, terms), "secret as open");

    assertEquals(row.get(14, BallotOutcome.class), open.outcome(), row.getString(16));
    assertEquals(places(row.getString(15)), open.options(OptionStanding.CARRIED));
  }

  /** {@code 1+2:4 no:1}: four papers with the first and the second option, one against all. */
  private static List<BallotMark> papers(String written) {
    List<BallotMark> papers = new ArrayList<>();
    for (String group : written.split(" ")) {
      String[] parts = group.split(":");
      for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
        papers.add(
            switch (parts[0]) {
              case "no" -> BallotMark.of(VoteChoice.NO);
              case "abstain" -> BallotMark.of(VoteChoice.ABSTAIN);
              default -> new BallotMark(VoteChoice.YES, places(parts[0].replace('+', ' ')));
            });
      }
    }
    return papers;
  }

  private static List<Integer> places(@Nullable String written) {
    return written == null || written.isBlank()
        ? List.of()
        : Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
  }

  private static @Nullable BallotMark casting(@Nullable String written) {
    return written == null ? null : new BallotMark(VoteChoice.YES, places(written));
  }

  private static BallotForm form(ArgumentsAccessor row) {
    return new BallotForm(
        row.get(3, VotingMethod.class),
        IntStream.rangeClosed(1, row.getInteger(4)).boxed().toList(),
        row.getInteger(5),
        row.getInteger(6));
  }

  private static VotingRules rules(ArgumentsAccessor row) {
    return new VotingRules(
        Threshold.parse(row.getString(8)),
        row.get(9, QuorumBase.class),
        Threshold.parse(row.getString(10)),
        row.get(11, PassBase.class),
        row.getBoolean(12),
        true,
        7,
        true);
  }
}
