package org.klaster.domain.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.OptionCount;
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
   * @param outsideQuorum whether it voted through another seat alone and does not count in a quorum
   *     of the entitled seats
   */
  public record Elector(long seatId, boolean recused, boolean present, boolean outsideQuorum) {

    /** A seat that counts in the quorum where it takes part. */
    public Elector(long seatId, boolean recused, boolean present) {
      this(seatId, recused, present, false);
    }

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
  public record SeatVote(long seatId, int ordinal, BallotMark mark) {

    /** A vote without options. */
    public SeatVote(long seatId, int ordinal, VoteChoice choice) {
      this(seatId, ordinal, BallotMark.of(choice));
    }

    public VoteChoice choice() {
      return mark.choice();
    }
  }

  /**
   * Under what it is counted.
   *
   * @param casting the chair's decision of a tie, null where none was given
   */
  public record Terms(VotingRules rules, BallotForm form, @Nullable BallotMark casting) {}

  private Tally() {}

  /**
   * Counts a question of yes and no.
   *
   * @param votes all votes stored, in any order; those of recused or unknown seats do not count
   * @param castingVote the chair's decision of a tie, null where none was given
   */
  public static TallyResult of(
      Collection<Elector> electorate,
      Collection<SeatVote> votes,
      VotingRules rules,
      @Nullable VoteChoice castingVote) {
    BallotMark casting = castingVote == null ? null : BallotMark.of(castingVote);
    return of(electorate, votes, new Terms(rules, BallotForm.yesNo(), casting));
  }

  /**
   * Counts.
   *
   * @param votes all votes stored, in any order; those of recused or unknown seats do not count
   */
  public static TallyResult of(
      Collection<Elector> electorate, Collection<SeatVote> votes, Terms terms) {
    Set<Long> entitled = seats(electorate, e -> !e.recused());
    Map<Long, SeatVote> last = last(entitled, votes);
    List<BallotMark> marks = last.values().stream().map(SeatVote::mark).toList();
    return ofPapers(electorate, last.keySet(), marks, terms);
  }

  /**
   * Counts papers that belong to no seat.
   *
   * @param voted seats that gave a paper; those of recused or unknown seats do not count
   * @param papers the papers that could be read
   */
  public static TallyResult ofPapers(
      Collection<Elector> electorate,
      Collection<Long> voted,
      Collection<BallotMark> papers,
      Terms terms) {
    VotingRules rules = terms.rules();
    Set<Long> entitled = seats(electorate, e -> !e.recused());
    int yes = count(papers, VoteChoice.YES);
    int no = count(papers, VoteChoice.NO);
    int tookPart = tookPart(electorate, entitled, voted);
    boolean ofEntitled = rules.quorumBase() == QuorumBase.ENTITLED;
    int quorumCount = ofEntitled ? tookPart - outside(electorate, voted) : yes + no;
    int quorumBase = ofEntitled ? entitled.size() : tookPart;
    boolean quorum = tookPart > 0 && rules.quorum().reached(quorumCount, quorumBase);
    int base = base(rules.passBase(), entitled.size(), tookPart, yes + no);
    Decided decided =
        terms.form().method().hasOptions()
            ? decided(new OptionTally(papers, terms.form(), rules, base), quorum, terms)
            : decided(quorum ? outcome(yes, no, base, rules) : BallotOutcome.NO_QUORUM, terms);
    return new TallyResult(
        electorate.size(),
        electorate.size() - entitled.size(),
        entitled.size(),
        tookPart,
        yes,
        no,
        count(papers, VoteChoice.ABSTAIN),
        quorumCount,
        Math.max(1, rules.quorum().needed(quorumBase)),
        quorum,
        base,
        Math.max(1, rules.pass().needed(base)),
        decided.counted(),
        decided.casting(),
        decided.outcome(),
        decided.options());
  }

  private record Decided(
      BallotOutcome counted,
      @Nullable VoteChoice casting,
      BallotOutcome outcome,
      List<OptionCount> options) {}

  private static Decided decided(BallotOutcome counted, Terms terms) {
    boolean decides = counted == BallotOutcome.TIED && terms.rules().castingVote();
    BallotMark casting = decides ? terms.casting() : null;
    return casting == null
        ? new Decided(counted, null, counted, List.of())
        : new Decided(counted, casting.choice(), decided(casting.choice()), List.of());
  }

  private static Decided decided(OptionTally options, boolean quorum, Terms terms) {
    OptionTally.Result result = quorum ? options.with(terms.casting()) : options.withoutQuorum();
    BallotMark casting = result.casting();
    return new Decided(
        result.counted(),
        casting == null ? null : casting.choice(),
        result.outcome(),
        result.options());
  }

  /** Who voted, and who was in the session without voting. */
  private static int tookPart(
      Collection<Elector> electorate, Set<Long> entitled, Collection<Long> voted) {
    Set<Long> there = seats(electorate, e -> !e.recused() && e.present());
    voted.stream().filter(entitled::contains).forEach(there::add);
    return there.size();
  }

  /** Seats that took part through another one alone, where that does not count in the quorum. */
  private static int outside(Collection<Elector> electorate, Collection<Long> voted) {
    return (int)
        electorate.stream()
            .filter(e -> e.outsideQuorum() && !e.recused() && !e.present())
            .filter(e -> voted.contains(e.seatId()))
            .count();
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

  private static int count(Collection<BallotMark> papers, VoteChoice choice) {
    return (int) papers.stream().filter(mark -> mark.choice() == choice).count();
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
