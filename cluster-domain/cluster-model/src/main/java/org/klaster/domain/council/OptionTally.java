package org.klaster.domain.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.OptionCount;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.council.VotingRules;

/**
 * What follows for the options of a ballot. An option that reaches the majority on the rules' base
 * carries as long as there are places, the one with more votes first. Options level for the last
 * places are tied, and then nothing carries until the chair has chosen among them. In a choice of
 * one, the leading options are tied too where a simple majority decides and one vote more would
 * have reached it. Where no option reaches the majority, none carries.
 */
final class OptionTally {

  private final BallotForm form;
  private final VotingRules rules;
  private final int base;
  private final Map<Integer, Integer> votes = new HashMap<>();

  OptionTally(Collection<BallotMark> marks, BallotForm form, VotingRules rules, int base) {
    this.form = form;
    this.rules = rules;
    this.base = base;
    form.options().forEach(option -> votes.put(option, 0));
    for (BallotMark mark : marks) {
      mark.options().forEach(option -> votes.merge(option, 1, Integer::sum));
    }
  }

  /**
   * What follows.
   *
   * @param sure options that carry, or would but for the tie
   * @param tied options of which the chair may choose
   */
  private record Standing(BallotOutcome outcome, Set<Integer> sure, Set<Integer> tied) {}

  /** The outcome with the options, before and after a casting vote. */
  record Result(
      BallotOutcome counted,
      @Nullable BallotMark casting,
      BallotOutcome outcome,
      List<OptionCount> options) {}

  /** Where the quorum is missing nothing carries, whatever the votes. */
  Result withoutQuorum() {
    Standing none = new Standing(BallotOutcome.NO_QUORUM, Set.of(), Set.of());
    return new Result(none.outcome(), null, none.outcome(), counts(none));
  }

  Result with(@Nullable BallotMark castingVote) {
    Standing counted = standing();
    if (castingVote == null || !decides(counted, castingVote)) {
      return new Result(counted.outcome(), null, counted.outcome(), counts(counted));
    }
    Set<Integer> carried = new HashSet<>(counted.sure());
    carried.addAll(castingVote.options());
    Standing decided = new Standing(BallotOutcome.CARRIED, carried, Set.of());
    return new Result(counted.outcome(), castingVote, decided.outcome(), counts(decided));
  }

  private boolean decides(Standing counted, BallotMark castingVote) {
    return rules.castingVote()
        && counted.outcome() == BallotOutcome.TIED
        && counted.tied().containsAll(castingVote.options())
        && castingVote.options().size() == form.places() - counted.sure().size();
  }

  private Standing standing() {
    List<Integer> passing =
        form.options().stream()
            .filter(option -> votes(option) > 0 && rules.pass().reached(votes(option), base))
            .toList();
    if (passing.isEmpty()) {
      return withoutMajority();
    }
    if (passing.size() <= form.places()) {
      return carried(passing);
    }
    int last =
        passing.stream()
            .map(this::votes)
            .sorted((a, b) -> Integer.compare(b, a))
            .toList()
            .get(form.places() - 1);
    List<Integer> sure = passing.stream().filter(option -> votes(option) > last).toList();
    List<Integer> level = passing.stream().filter(option -> votes(option) == last).toList();
    if (sure.size() + level.size() == form.places()) {
      List<Integer> all = new ArrayList<>(sure);
      all.addAll(level);
      return carried(all);
    }
    return new Standing(BallotOutcome.TIED, Set.copyOf(sure), Set.copyOf(level));
  }

  private static Standing carried(List<Integer> options) {
    return new Standing(BallotOutcome.CARRIED, Set.copyOf(options), Set.of());
  }

  private Standing withoutMajority() {
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> leading = form.options().stream().filter(o -> votes(o) == most).toList();
    boolean tie =
        form.method() == VotingMethod.CHOICE
            && most > 0
            && leading.size() > 1
            && isSimple(rules.pass())
            && rules.pass().reached(most + 1, base);
    return tie
        ? new Standing(BallotOutcome.TIED, Set.of(), Set.copyOf(leading))
        : new Standing(BallotOutcome.NOT_CARRIED, Set.of(), Set.of());
  }

  private static boolean isSimple(Threshold pass) {
    return pass.fraction().compare(1, 2) >= 0;
  }

  private List<OptionCount> counts(Standing standing) {
    return form.options().stream()
        .map(option -> new OptionCount(option, votes(option), of(option, standing)))
        .toList();
  }

  private static OptionStanding of(int option, Standing standing) {
    if (standing.sure().contains(option)) {
      return standing.outcome() == BallotOutcome.CARRIED
          ? OptionStanding.CARRIED
          : OptionStanding.LEADING;
    }
    return standing.tied().contains(option) ? OptionStanding.TIED : OptionStanding.NOT_CARRIED;
  }

  private int votes(int option) {
    return votes.getOrDefault(option, 0);
  }

  /** The casting vote of a ballot on options as it is stored: YES with what was chosen. */
  static @Nullable BallotMark casting(@Nullable VoteChoice choice, @Nullable String options) {
    return choice == null ? null : new BallotMark(choice, OptionPlaces.read(options));
  }
}
