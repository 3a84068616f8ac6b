package org.klaster.domain.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;

/**
 * Counts a ballot: a function of the electorate's snapshot, the votes and the rules alone. One
 * seat, one vote, the last one; a recused seat counts in neither quorum nor base.
 */
public final class Tally {

  private static final Fraction HALF = new Fraction(1, 2);

  /**
   * A seat of the snapshot.
   *
   * @param present whether it was in the session when the vote ended: it then took part, voting or
   *     not
   */
  public record Elector(long seatId, boolean recused, boolean present) {

    /** A seat that votes on its own: it takes part by voting. */
    public Elector(long seatId, boolean recused) {
      this(seatId, recused, false);
    }
  }

  /**
   * One vote as it was stored.
   *
   * @param ordinal 1 for the first vote of the seat, one more with each change
   */
  public record SeatVote(long seatId, int ordinal, VoteChoice choice) {}

  private Tally() {}

  /**
   * Counts.
   *
   * @param votes all votes stored, in any order; those of recused or unknown seats do not count
   * @param castingVote the chair's decision of a tie, null where none was given
   */
  public static TallyResult of(
      Collection<Elector> electorate,
      Collection<SeatVote> votes,
      VotingRules rules,
      @Nullable VoteChoice castingVote) {
    Set<Long> entitled = seats(electorate, e -> !e.recused());
    Map<Long, SeatVote> last = last(entitled, votes);
    Map<VoteChoice, Integer> counts = count(last);
    int yes = counts.getOrDefault(VoteChoice.YES, 0);
    int no = counts.getOrDefault(VoteChoice.NO, 0);
    int abstain = counts.getOrDefault(VoteChoice.ABSTAIN, 0);
    int tookPart = tookPart(electorate, last.keySet());

    boolean ofEntitled = rules.quorumBase() == QuorumBase.ENTITLED;
    int quorumCount = ofEntitled ? tookPart : yes + no;
    int quorumBase = ofEntitled ? entitled.size() : tookPart;
    boolean quorum = tookPart > 0 && rules.quorum().reached(quorumCount, quorumBase);
    int base = base(rules.passBase(), entitled.size(), tookPart, yes + no);

    BallotOutcome counted = quorum ? outcome(yes, no, base, rules) : BallotOutcome.NO_QUORUM;
    boolean decides = counted == BallotOutcome.TIED && rules.castingVote();
    VoteChoice casting = decides ? castingVote : null;
    return new TallyResult(
        electorate.size(),
        electorate.size() - entitled.size(),
        entitled.size(),
        tookPart,
        yes,
        no,
        abstain,
        quorumCount,
        Math.max(1, rules.quorum().needed(quorumBase)),
        quorum,
        base,
        Math.max(1, rules.pass().needed(base)),
        counted,
        casting,
        casting == null ? counted : decided(casting));
  }

  /** Who voted, and who was in the session without voting. */
  private static int tookPart(Collection<Elector> electorate, Set<Long> voted) {
    Set<Long> there = seats(electorate, e -> !e.recused() && e.present());
    there.addAll(voted);
    return there.size();
  }

  private static Set<Long> seats(Collection<Elector> electorate, Predicate<Elector> wanted) {
    return electorate.stream()
        .filter(wanted)
        .map(Elector::seatId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Map<Long, SeatVote> last(Set<Long> entitled, Collection<SeatVote> votes) {
    Map<Long, SeatVote> last = new HashMap<>();
    for (SeatVote vote : votes) {
      if (entitled.contains(vote.seatId())) {
        last.merge(vote.seatId(), vote, (a, b) -> a.ordinal() > b.ordinal() ? a : b);
      }
    }
    return last;
  }

  private static Map<VoteChoice, Integer> count(Map<Long, SeatVote> last) {
    Map<VoteChoice, Integer> counts = new HashMap<>();
    last.values().forEach(vote -> counts.merge(vote.choice(), 1, Integer::sum));
    return counts;
  }

  private static int base(PassBase base, int entitled, int tookPart, int cast) {
    return switch (base) {
      case PRESENT -> tookPart;
      case CAST -> cast;
      case ENTITLED -> entitled;
    };
  }

  private static BallotOutcome outcome(int yes, int no, int base, VotingRules rules) {
    if (yes > 0 && rules.pass().reached(yes, base)) {
      return BallotOutcome.CARRIED;
    }
    return isTie(yes, no, base, rules) ? BallotOutcome.TIED : BallotOutcome.NOT_CARRIED;
  }

  /**
   * Equal votes are a tie where a simple majority decides. Where two thirds or the like are asked
   * for, equal votes have simply missed them; where the base is all entitled seats, a casting vote
   * cannot stand for the seats that stayed away.
   */
  private static boolean isTie(int yes, int no, int base, VotingRules rules) {
    boolean simpleMajority =
        rules.pass().fraction().compare(HALF.numerator(), HALF.denominator()) >= 0;
    if (yes != no || yes == 0 || !simpleMajority) {
      return false;
    }
    return rules.passBase() != PassBase.ENTITLED || rules.pass().reached(yes + 1, base);
  }

  private static BallotOutcome decided(VoteChoice casting) {
    return casting == VoteChoice.YES ? BallotOutcome.CARRIED : BallotOutcome.NOT_CARRIED;
  }
}
