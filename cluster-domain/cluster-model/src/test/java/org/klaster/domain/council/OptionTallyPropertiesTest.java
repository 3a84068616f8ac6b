package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.domain.council.Tally.Terms;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.OptionCount;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.council.VotingRules;

/**
 * For each method: the tally is a function of the electorate's snapshot, the votes and the rules
 * alone.
 */
class OptionTallyPropertiesTest {

  private static final String[] FRACTIONS = {"1/3", "1/2", "2/3", "4/5"};

  /** A ballot as a seed makes it. */
  private record Case(List<Elector> electorate, List<SeatVote> votes, Terms terms) {

    TallyResult count() {
      return Tally.of(electorate, votes, terms);
    }

    Case with(@Nullable BallotMark casting) {
      return new Case(electorate, votes, new Terms(terms.rules(), terms.form(), casting));
    }
  }

  @Property
  void orderOfRowsDoesNotMatter(@ForAll long seed) {
    Case ballot = made(seed);
    List<Elector> electors = new ArrayList<>(ballot.electorate());
    List<SeatVote> votes = new ArrayList<>(ballot.votes());
    Collections.shuffle(electors, new Random(seed));
    Collections.shuffle(votes, new Random(seed + 1));
    assertEquals(ballot.count(), Tally.of(electors, votes, ballot.terms()));
  }

  @Property
  void secretIsCountedAsOpen(@ForAll long seed) {
    Case ballot = made(seed);
    List<SeatVote> last = last(ballot);
    List<BallotMark> papers = new ArrayList<>(last.stream().map(SeatVote::mark).toList());
    Collections.shuffle(papers, new Random(seed));
    List<Long> voted = last.stream().map(SeatVote::seatId).toList();
    assertEquals(
        ballot.count(), Tally.ofPapers(ballot.electorate(), voted, papers, ballot.terms()));
  }

  @Property
  void recusedSeatCountsNowhere(@ForAll long seed) {
    Case ballot = made(seed);
    List<Elector> entitled = ballot.electorate().stream().filter(e -> !e.recused()).toList();
    TallyResult with = ballot.count();
    TallyResult without = Tally.of(entitled, ballot.votes(), ballot.terms());
    assertEquals(without.options(), with.options());
    assertEquals(without.outcome(), with.outcome());
    assertEquals(without.base(), with.base());
  }

  @Property
  void everySeatCountsOnceAndNoMoreCarryThanThereArePlaces(@ForAll long seed) {
    Case ballot = made(seed);
    TallyResult tally = ballot.count();
    int marks = tally.options().stream().mapToInt(OptionCount::votes).sum();
    BallotForm form = ballot.terms().form();
    assertTrue(marks <= tally.yes() * form.maxChoices());
    assertTrue(tally.options().stream().allMatch(o -> o.votes() <= tally.yes()));
    List<Integer> carried = tally.options(OptionStanding.CARRIED);
    assertTrue(carried.size() <= form.places());
    assertEquals(tally.outcome() == BallotOutcome.CARRIED, !carried.isEmpty());
  }

  @Property
  void whatCarriesReachedTheMajorityAndNothingLeftOutHasMore(@ForAll long seed) {
    Case ballot = made(seed);
    TallyResult tally = ballot.count();
    Threshold pass = ballot.terms().rules().pass();
    List<OptionCount> carried =
        tally.options().stream().filter(o -> o.standing() == OptionStanding.CARRIED).toList();
    for (OptionCount option : carried) {
      assertTrue(pass.reached(option.votes(), tally.base()));
      assertTrue(
          tally.options().stream()
              .filter(o -> o.standing() == OptionStanding.NOT_CARRIED)
              .allMatch(o -> o.votes() < option.votes()));
    }
  }

  @Property
  void theChairChoosesAmongTheLevelAlone(@ForAll long seed) {
    Case ballot = made(seed);
    TallyResult counted = ballot.with(null).count();
    List<Integer> tied = counted.options(OptionStanding.TIED);
    int left = ballot.terms().form().places() - counted.options(OptionStanding.LEADING).size();
    List<Integer> chosen = tied.stream().limit(left).toList();
    TallyResult decided = ballot.with(new BallotMark(VoteChoice.YES, chosen)).count();
    if (counted.outcome() == BallotOutcome.TIED && ballot.terms().rules().castingVote()) {
      assertTrue(tied.size() > left, "else there was nothing to break");
      assertEquals(BallotOutcome.CARRIED, decided.outcome());
      assertTrue(decided.options(OptionStanding.CARRIED).containsAll(chosen));
      assertEquals(counted.counted(), decided.counted());
    } else {
      assertEquals(counted, decided);
    }
  }

  private static List<SeatVote> last(Case ballot) {
    return ballot.votes().stream()
        .filter(v -> ballot.electorate().stream().anyMatch(e -> e.seatId() == v.seatId()))
        .filter(
            v ->
                ballot.electorate().stream()
                    .noneMatch(e -> e.seatId() == v.seatId() && e.recused()))
        .filter(
            v ->
                ballot.votes().stream()
                    .noneMatch(w -> w.seatId() == v.seatId() && w.ordinal() > v.ordinal()))
        .toList();
  }

  private static Case made(long seed) {
    Random random = new Random(seed);
    BallotForm form = form(random);
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    int seats = 1 + random.nextInt(12);
    for (int seat = 1; seat <= seats; seat++) {
      electorate.add(new Elector(seat, random.nextInt(6) == 0, random.nextInt(4) == 0));
      int times = random.nextInt(3);
      for (int ordinal = 1; ordinal <= times; ordinal++) {
        votes.add(new SeatVote(seat, ordinal, mark(random, form)));
      }
    }
    return new Case(electorate, votes, new Terms(rules(random), form, null));
  }

  private static BallotForm form(Random random) {
    VotingMethod method = random.nextBoolean() ? VotingMethod.CHOICE : VotingMethod.APPROVAL;
    int options = 1 + random.nextInt(5);
    boolean one = method == VotingMethod.CHOICE;
    return new BallotForm(
        method,
        IntStream.rangeClosed(1, options).boxed().toList(),
        one ? 1 : 1 + random.nextInt(options),
        one ? 1 : 1 + random.nextInt(options));
  }

  private static BallotMark mark(Random random, BallotForm form) {
    int kind = random.nextInt(8);
    if (kind < 2) {
      return BallotMark.of(kind == 0 ? VoteChoice.NO : VoteChoice.ABSTAIN);
    }
    List<Integer> options = new ArrayList<>(form.options());
    Collections.shuffle(options, random);
    int marks = 1 + random.nextInt(form.maxChoices());
    return new BallotMark(VoteChoice.YES, options.subList(0, Math.min(marks, options.size())));
  }

  private static VotingRules rules(Random random) {
    return new VotingRules(
        new Threshold(fraction(random), Comparison.values()[random.nextInt(2)]),
        QuorumBase.values()[random.nextInt(QuorumBase.values().length)],
        new Threshold(fraction(random), Comparison.values()[random.nextInt(2)]),
        PassBase.values()[random.nextInt(PassBase.values().length)],
        random.nextBoolean(),
        true,
        7,
        true);
  }

  private static Fraction fraction(Random random) {
    return Fraction.parse(FRACTIONS[random.nextInt(FRACTIONS.length)]);
  }
}
