package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;

/** The tally is a function of the electorate's snapshot, the votes and the rules alone. */
class TallyPropertiesTest {

  @Property
  void orderOfRowsDoesNotMatter(
      @ForAll("electorates") List<Elector> electorate,
      @ForAll("votes") List<SeatVote> votes,
      @ForAll("rules") VotingRules rules,
      @ForAll Random random) {
    List<Elector> electors = new ArrayList<>(electorate);
    List<SeatVote> shuffled = new ArrayList<>(numbered(votes));
    TallyResult first = Tally.of(electors, shuffled, rules, null);
    Collections.shuffle(electors, random);
    Collections.shuffle(shuffled, random);
    assertEquals(first, Tally.of(electors, shuffled, rules, null));
  }

  @Property
  void everySeatCountsAtMostOnce(
      @ForAll("electorates") List<Elector> electorate,
      @ForAll("votes") List<SeatVote> votes,
      @ForAll("rules") VotingRules rules) {
    TallyResult result = Tally.of(electorate, numbered(votes), rules, null);
    assertEquals(result.tookPart(), result.yes() + result.no() + result.abstain());
    assertTrue(result.tookPart() <= result.entitled());
    assertEquals(result.seats(), result.entitled() + result.recused());
  }

  @Property
  void recusedSeatCountsNowhere(
      @ForAll("electorates") List<Elector> electorate,
      @ForAll("votes") List<SeatVote> votes,
      @ForAll("rules") VotingRules rules) {
    List<Elector> entitled = electorate.stream().filter(e -> !e.recused()).toList();
    TallyResult with = Tally.of(electorate, numbered(votes), rules, VoteChoice.YES);
    TallyResult without = Tally.of(entitled, numbered(votes), rules, VoteChoice.YES);
    assertEquals(without.outcome(), with.outcome());
    assertEquals(without.entitled(), with.entitled());
    assertEquals(without.base(), with.base());
    assertEquals(without.tookPart(), with.tookPart());
  }

  @Property
  void onlyTheLastVoteOfASeatCounts(
      @ForAll("electorates") List<Elector> electorate,
      @ForAll("votes") List<SeatVote> votes,
      @ForAll("rules") VotingRules rules) {
    List<SeatVote> all = numbered(votes);
    List<SeatVote> last =
        all.stream()
            .filter(v -> all.stream().noneMatch(w -> w.seatId() == v.seatId() && later(w, v)))
            .toList();
    assertEquals(Tally.of(electorate, last, rules, null), Tally.of(electorate, all, rules, null));
  }

  @Property
  void aVoteTurnedInFavourNeverLosesTheQuestion(
      @ForAll("electorates") List<Elector> electorate,
      @ForAll("votes") List<SeatVote> votes,
      @ForAll("rules") VotingRules rules) {
    List<SeatVote> all = numbered(votes);
    if (Tally.of(electorate, all, rules, null).outcome() != BallotOutcome.CARRIED) {
      return;
    }
    for (SeatVote vote : all) {
      List<SeatVote> changed = new ArrayList<>(all);
      changed.add(new SeatVote(vote.seatId(), all.size() + 1, VoteChoice.YES));
      assertEquals(BallotOutcome.CARRIED, Tally.of(electorate, changed, rules, null).outcome());
    }
  }

  @Property
  void castingVoteDecidesNothingButATie(
      @ForAll("electorates") List<Elector> electorate,
      @ForAll("votes") List<SeatVote> votes,
      @ForAll("rules") VotingRules rules) {
    TallyResult counted = Tally.of(electorate, numbered(votes), rules, null);
    TallyResult decided = Tally.of(electorate, numbered(votes), rules, VoteChoice.YES);
    if (counted.outcome() == BallotOutcome.TIED && rules.castingVote()) {
      assertEquals(BallotOutcome.CARRIED, decided.outcome());
    } else {
      assertEquals(counted, decided);
    }
    assertNotEquals(null, decided.outcome());
  }

  private static boolean later(SeatVote a, SeatVote b) {
    return a.ordinal() > b.ordinal();
  }

  /** Gives each vote the place it has in the list, so that the last one of a seat is known. */
  private static List<SeatVote> numbered(List<SeatVote> votes) {
    List<SeatVote> numbered = new ArrayList<>();
    for (SeatVote vote : votes) {
      numbered.add(new SeatVote(vote.seatId(), numbered.size() + 1, vote.choice()));
    }
    return numbered;
  }

  @Provide
  Arbitrary<List<Elector>> electorates() {
    return Arbitraries.of(true, false, false, false)
        .list()
        .ofMaxSize(12)
        .map(
            recused -> {
              List<Elector> electorate = new ArrayList<>();
              recused.forEach(r -> electorate.add(new Elector(electorate.size() + 1L, r)));
              return electorate;
            });
  }

  @Provide
  Arbitrary<List<SeatVote>> votes() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 14), Arbitraries.of(VoteChoice.values()))
        .as((seat, choice) -> new SeatVote(seat, 1, choice))
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<VotingRules> rules() {
    return Combinators.combine(
            Arbitraries.of("0/1", "1/3", "1/2", "2/3", "3/4"),
            Arbitraries.of(Comparison.values()),
            Arbitraries.of("1/3", "1/2", "2/3", "3/4"),
            Arbitraries.of(Comparison.values()),
            Arbitraries.of(PassBase.values()),
            Arbitraries.of(true, false))
        .as(
            (quorum, atLeast, pass, strict, base, casting) ->
                new VotingRules(
                    new Threshold(Fraction.parse(quorum), atLeast),
                    QuorumBase.ENTITLED,
                    new Threshold(Fraction.parse(pass), strict),
                    base,
                    casting,
                    true,
                    7,
                    true));
  }
}
