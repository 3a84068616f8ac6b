package org.klaster.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.council.Tally;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.council.VotingRules;

/** The verifier's count and the server's are written apart; they have to agree on any ballot. */
class CountTest {

  private static final Fraction[] FRACTIONS = {
    new Fraction(1, 2), new Fraction(2, 3), new Fraction(4, 5), new Fraction(1, 3)
  };

  @Property(tries = 3000)
  void agreesWithTheServer(@ForAll long seed) {
    Random random = new Random(seed);
    VotingRules rules = rules(random);
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    for (int seat = 1; seat <= 1 + random.nextInt(9); seat++) {
      boolean recused = random.nextInt(6) == 0;
      electorate.add(new Elector(seat, recused, random.nextBoolean()));
      for (int ordinal = 1; ordinal <= random.nextInt(3); ordinal++) {
        votes.add(new SeatVote(seat, ordinal, one(random, VoteChoice.values())));
      }
    }
    VoteChoice casting =
        random.nextBoolean() ? null : one(random, new VoteChoice[] {VoteChoice.YES, VoteChoice.NO});
    TallyResult tally = Tally.of(electorate, votes, rules, casting);
    Count count = Count.of(record(rules, electorate, votes, casting));
    assertEquals(tally.outcome().name(), count.outcome());
    assertEquals(
        List.of(
            tally.tookPart(),
            tally.yes(),
            tally.no(),
            tally.quorumCount(),
            tally.quorumNeeded(),
            tally.base(),
            tally.yesNeeded()),
        List.of("tookPart", "yes", "no", "quorumCount", "quorumNeeded", "base", "yesNeeded")
            .stream()
            .map(name -> ((Long) number(count, name)).intValue())
            .toList());
    assertEquals(tally.quorumReached(), number(count, "quorumReached"));
    assertEquals(tally.counted().name(), number(count, "counted"));
  }

  /** Ballots with options, open and secret. */
  @Property(tries = 3000)
  void agreesWithTheServerOnOptions(@ForAll long seed) {
    Random random = new Random(seed);
    VotingRules rules = rules(random);
    BallotForm form = form(random);
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    for (int seat = 1; seat <= 1 + random.nextInt(9); seat++) {
      electorate.add(new Elector(seat, random.nextInt(6) == 0, random.nextInt(3) == 0));
      if (random.nextInt(5) > 0) {
        votes.add(new SeatVote(seat, 1, mark(random, form)));
      }
    }
    BallotMark casting =
        random.nextBoolean() ? null : new BallotMark(VoteChoice.YES, some(random, form.options()));
    boolean secret = random.nextBoolean();
    TallyResult tally = Tally.of(electorate, votes, new Tally.Terms(rules, form, casting));
    JsonObject record = record(rules, electorate, votes, null);
    Count count = Count.of(OptionRecord.of(record, form, casting, secret));
    assertEquals(tally.outcome().name(), count.outcome());
    assertEquals(tally.counted().name(), number(count, "counted"));
    assertEquals(OptionRecord.counts(tally).toString(), number(count, "options").toString());
    assertEquals((long) tally.tookPart(), number(count, "tookPart"));
    assertEquals((long) tally.base(), number(count, "base"));
    if (secret) {
      assertEquals(List.of(), count.dissent());
    }
  }

  private static BallotForm form(Random random) {
    boolean choice = random.nextBoolean();
    int options = 1 + random.nextInt(4);
    return new BallotForm(
        choice ? VotingMethod.CHOICE : VotingMethod.APPROVAL,
        IntStream.rangeClosed(1, options).boxed().toList(),
        choice ? 1 : 1 + random.nextInt(options),
        choice ? 1 : 1 + random.nextInt(options));
  }

  private static BallotMark mark(Random random, BallotForm form) {
    int kind = random.nextInt(7);
    if (kind < 2) {
      return BallotMark.of(kind == 0 ? VoteChoice.NO : VoteChoice.ABSTAIN);
    }
    List<Integer> options = some(random, form.options());
    return new BallotMark(
        VoteChoice.YES, options.subList(0, Math.min(options.size(), form.maxChoices())));
  }

  private static List<Integer> some(Random random, List<Integer> options) {
    List<Integer> shuffled = new ArrayList<>(options);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, 1 + random.nextInt(shuffled.size()));
  }

  private static Object number(Count count, String name) {
    return java.util.Objects.requireNonNull(count.numbers().get(name));
  }

  private static VotingRules rules(Random random) {
    return new VotingRules(
        new Threshold(one(random, FRACTIONS), one(random, Comparison.values())),
        one(random, QuorumBase.values()),
        new Threshold(one(random, FRACTIONS), one(random, Comparison.values())),
        one(random, PassBase.values()),
        random.nextBoolean(),
        false,
        5,
        false);
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static JsonObject record(
      VotingRules rules,
      List<Elector> electorate,
      List<SeatVote> votes,
      @Nullable VoteChoice casting) {
    JsonArrayBuilder seats = Json.createArrayBuilder();
    for (Elector elector : electorate) {
      JsonObjectBuilder seat =
          Json.createObjectBuilder()
              .add("seat", elector.seatId())
              .add("present", elector.present());
      seats.add(elector.recused() ? seat.add("recusal", "DECLARED") : seat);
    }
    JsonArrayBuilder given = Json.createArrayBuilder();
    for (SeatVote vote : votes) {
      JsonArrayBuilder options = Json.createArrayBuilder();
      vote.mark().options().forEach(options::add);
      given.add(
          Json.createObjectBuilder()
              .add("seat", vote.seatId())
              .add("ordinal", vote.ordinal())
              .add("choice", vote.choice().name())
              .add("options", options));
    }
    JsonObjectBuilder ballot =
        Json.createObjectBuilder()
            .add(
                "rules",
                Json.createObjectBuilder()
                    .add("quorum", rules.quorum().toString())
                    .add("quorumBase", rules.quorumBase().name())
                    .add("pass", rules.pass().toString())
                    .add("passBase", rules.passBase().name())
                    .add("castingVote", rules.castingVote()))
            .add("electorate", seats)
            .add("votes", given);
    if (casting != null) {
      ballot.add("castingVote", Json.createObjectBuilder().add("choice", casting.name()));
    }
    return ballot.build();
  }
}
