package org.klaster.web.council;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotTermsView;
import org.klaster.vocabulary.council.OptionCount;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.web.i18n.Messages;

/**
 * A count as bars: one an option, or one a choice, on the scale of the base of the majority.
 *
 * @param needed where the majority is reached, in percent of the scale
 */
public record OptionBars(List<Bar> bars, int needed) {

  /**
   * A bar.
   *
   * @param width in percent of the scale
   * @param kind names its colour: yes, no, abstain
   * @param standing what became of it; null where that is not said
   */
  public record Bar(
      String label, int votes, int width, String kind, @Nullable OptionStanding standing) {}

  static OptionBars of(TallyResult tally, BallotTermsView terms, Messages messages) {
    int scale = Math.max(1, Math.max(tally.base(), tally.entitled()));
    List<Bar> bars = new ArrayList<>();
    boolean closed = tally.quorumReached();
    if (terms.hasOptions()) {
      for (BallotTermsView.Option option : terms.options()) {
        bars.add(option(tally, option, messages, scale));
      }
      bars.add(bar(messages.get("voting.against-all"), tally.no(), "no", scale));
    } else {
      bars.add(bar(messages.get("enum.VoteChoice.YES"), tally.yes(), "yes", scale));
      bars.add(bar(messages.get("enum.VoteChoice.NO"), tally.no(), "no", scale));
    }
    bars.add(bar(messages.get("enum.VoteChoice.ABSTAIN"), tally.abstain(), "abstain", scale));
    return new OptionBars(bars, closed ? Math.min(100, tally.yesNeeded() * 100 / scale) : 0);
  }

  private static Bar option(
      TallyResult tally, BallotTermsView.Option option, Messages messages, int scale) {
    OptionCount count =
        tally.options().stream()
            .filter(one -> one.option() == option.place())
            .findFirst()
            .orElseGet(() -> new OptionCount(option.place(), 0, OptionStanding.NOT_CARRIED));
    String kind = count.standing() == OptionStanding.CARRIED ? "yes" : "open";
    return new Bar(
        messages.text(option.text()),
        count.votes(),
        count.votes() * 100 / scale,
        kind,
        count.standing());
  }

  private static Bar bar(String label, int votes, String kind, int scale) {
    return new Bar(label, votes, votes * 100 / scale, kind, null);
  }
}
