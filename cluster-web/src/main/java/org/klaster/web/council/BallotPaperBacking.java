package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotTermsView;
import org.klaster.api.council.BallotTermsView.Option;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.MySeat;
import org.klaster.api.council.VoteReceipt;
import org.klaster.api.council.Voting;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/**
 * The paper that a person fills in. Lives for one request: what was marked and the tracking code of
 * a secret paper are kept in no session.
 */
@Named
@RequestScoped
public class BallotPaperBacking {

  @Inject private BallotBacking ballotBacking;
  @Inject private Voting voting;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable List<String> marked;
  private @Nullable String one;
  private @Nullable String reason;
  private @Nullable String code;

  /** Votes on what the page showed: who voted in another window meanwhile is told so. */
  public @Nullable String vote(VoteChoice choice) {
    BallotView view = ballotBacking.getView();
    MySeat seat = view.mySeat();
    List<Integer> options = choice == VoteChoice.YES ? options() : List.of();
    VoteReceipt receipt =
        voting.cast(
            new CastVote(
                view.id(),
                choice,
                options,
                reason,
                seat == null ? null : seat.votes(),
                ballotBacking.getSeat()));
    if (receipt.code() == null) {
      return flash.done("council.ballot.voted", ballotBacking.address());
    }
    // The code stands in this answer and nowhere else: a redirect would have to keep it.
    code = receipt.code();
    ballotBacking.load();
    return null;
  }

  /** The chair chooses among the options that are level. */
  public String breakTie() {
    BallotView view = ballotBacking.getView();
    voting.castDecidingVote(new CastDecidingVote(view.id(), true, options(), view.version()));
    return flash.done("council.ballot.tie.broken", "/app/council/decision.xhtml?id=" + view.id());
  }

  private List<Integer> options() {
    List<String> places = new ArrayList<>(marked == null ? List.of() : marked);
    if (one != null && !one.isBlank()) {
      places.add(one);
    }
    return places.stream().map(Integer::valueOf).toList();
  }

  /** The options of the paper. */
  public List<Choice> getOptions() {
    return choices(ballotBacking.getView().terms().options());
  }

  /** The options of which the chair may choose. */
  public List<Choice> getTied() {
    TallyResult tally = ballotBacking.getView().interim();
    List<Integer> tied = tally == null ? List.of() : tally.options(OptionStanding.TIED);
    BallotTermsView terms = ballotBacking.getView().terms();
    return choices(terms.options().stream().filter(o -> tied.contains(o.place())).toList());
  }

  /** Options ahead of the tie: they carry once it is broken. */
  public int getLeading() {
    TallyResult tally = ballotBacking.getView().interim();
    return tally == null ? 0 : tally.options(OptionStanding.LEADING).size();
  }

  private List<Choice> choices(List<Option> options) {
    return options.stream()
        .map(option -> new Choice(String.valueOf(option.place()), messages.text(option.text())))
        .toList();
  }

  /** The count as bars, as far as it may be told. */
  public @Nullable OptionBars getBars() {
    BallotView view = ballotBacking.getView();
    TallyResult tally = view.interim();
    return tally == null ? null : OptionBars.of(tally, view.terms(), messages);
  }

  public List<String> getMarked() {
    MySeat seat = ballotBacking.getView().mySeat();
    if (marked == null && seat != null) {
      return new ArrayList<>(seat.options().stream().map(String::valueOf).toList());
    }
    return marked == null ? new ArrayList<>() : marked;
  }

  public void setMarked(@Nullable List<String> marked) {
    this.marked = marked == null ? null : new ArrayList<>(marked);
  }

  public @Nullable String getOne() {
    List<String> shown = getMarked();
    return one != null || shown.isEmpty() ? one : shown.get(0);
  }

  public void setOne(@Nullable String one) {
    this.one = one;
  }

  public @Nullable String getReason() {
    MySeat seat = ballotBacking.getView().mySeat();
    return reason == null && seat != null ? seat.reason() : reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  /** The tracking code of the paper that was just given; null on every later page. */
  public @Nullable String getCode() {
    return code;
  }
}
