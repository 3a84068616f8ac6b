package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.domain.council.ProxyRules.Given;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.SeatQuota;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** One hop, a limited number, not both: by cases and by whatever is tried. */
class ProxyRulesTest {

  private static BodyRules charter(boolean substitution, int delegations) {
    return new BodyRules(
        null,
        SeatQuota.FREE,
        SeatQuota.FREE,
        SeatQuota.FREE,
        substitution,
        delegations,
        false,
        false);
  }

  /** 1 has delegated to 2, 3 to 4 and 5 to 4; a person stands in for 6. */
  private static ProxyRules standing(BodyRules charter) {
    return new ProxyRules(
        charter, List.of(new Given(1, 2), new Given(3, 4), new Given(5, 4)), List.of(6L));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, 8, delegation.not-permitted",
    "2, 7, 7, delegation.self",
    "2, 1, 8, delegation.given",
    "2, 2, 8, delegation.second-hop",
    "2, 7, 1, delegation.second-hop",
    "2, 6, 8, delegation.substituted",
    "2, 7, 6, delegation.substituted",
    "2, 7, 4, delegation.over-limit",
  })
  void refusesADelegation(int limit, long from, long to, String code) {
    ProxyRules rules = standing(charter(true, limit));
    assertEquals(
        code,
        assertThrows(DomainRuleViolation.class, () -> rules.requireMayDelegate(from, to)).code());
  }

  @ParameterizedTest
  @CsvSource({
    "false, 7, substitution.not-permitted",
    "true, 6, substitution.given",
    "true, 1, substitution.delegated",
    "true, 2, substitution.delegated",
  })
  void refusesASubstitution(boolean permitted, long seat, String code) {
    ProxyRules rules = standing(charter(permitted, 2));
    assertEquals(
        code,
        assertThrows(DomainRuleViolation.class, () -> rules.requireMaySubstitute(seat)).code());
  }

  @Test
  void allowsWhatIsLeft() {
    ProxyRules rules = standing(charter(true, 2));
    rules.requireMayDelegate(7, 2);
    rules.requireMaySubstitute(7);
    assertEquals(2, rules.holds(4));
  }

  /** Pairs of seats, each taken as an attempt to delegate. */
  @Property
  void noChainAndNoMoreThanTheLimit(
      @ForAll @IntRange(min = 0, max = 3) int limit,
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 63) Integer> attempts) {
    Map<Long, Long> given = new HashMap<>();
    for (int attempt : attempts) {
      long from = attempt / 8;
      long to = attempt % 8;
      List<Given> standing = new ArrayList<>();
      given.forEach((a, b) -> standing.add(new Given(a, b)));
      try {
        new ProxyRules(charter(false, limit), standing, List.of()).requireMayDelegate(from, to);
        given.put(from, to);
      } catch (DomainRuleViolation refused) {
        // What is refused changes nothing.
      }
      given.values().forEach(holder -> assertFalse(given.containsKey(holder), given.toString()));
      given.values().stream()
          .distinct()
          .forEach(
              holder ->
                  assertTrue(
                      given.values().stream().filter(holder::equals).count() <= limit,
                      given.toString()));
    }
  }

  /**
   * Nine seats, a quorum of at least two thirds of them, which is six. Five are there and vote yes;
   * one more votes yes through one of them.
   */
  @ParameterizedTest
  @CsvSource({"true, 5, false", "false, 6, true"})
  void aDelegatedSeatCountsInTheQuorumOrNot(boolean outside, int counted, boolean reached) {
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    for (int seat = 1; seat <= 9; seat++) {
      electorate.add(new Elector(seat, false, seat <= 5, seat == 6 && outside));
      if (seat <= 6) {
        votes.add(new SeatVote(seat, 1, VoteChoice.YES));
      }
    }
    VotingRules rules =
        new VotingRules(
            Threshold.atLeast(2, 3),
            QuorumBase.ENTITLED,
            Threshold.moreThan(1, 2),
            PassBase.PRESENT,
            true,
            true,
            7,
            false);
    TallyResult tally = Tally.of(electorate, votes, rules, null);
    assertEquals(6, tally.yes());
    assertEquals(6, tally.tookPart());
    assertEquals(counted, tally.quorumCount());
    assertEquals(reached, tally.quorumReached());
  }
}
