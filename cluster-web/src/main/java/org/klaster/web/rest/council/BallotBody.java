package org.klaster.web.rest.council;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotTermsView;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.ClosingElectorate;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.MySeat;
import org.klaster.api.council.SecrecyView;
import org.klaster.api.council.VoteReceipt;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A ballot in JSON: while it is open the turnout and the caller's own vote, after the close the
 * count and how each seat voted.
 *
 * @param mine the caller's last vote
 * @param marked the options marked by it
 * @param trackingCode in the answer to a vote in a secret ballot, and nowhere else
 * @param electorateAtClose who left and who came while the ballot was open
 * @param interim the count so far, where the rules let it be told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BallotBody(
    long ballot,
    BallotStatus status,
    @Nullable BallotOutcome outcome,
    LocalizedText question,
    @Nullable LocalizedText conditions,
    Instant opensAt,
    Instant closesAt,
    int entitled,
    int voted,
    Terms terms,
    @Nullable VoteChoice mine,
    @Nullable List<Integer> marked,
    @Nullable String trackingCode,
    @Nullable TallyResult interim,
    @Nullable TallyResult tally,
    @Nullable Boolean agrees,
    @Nullable List<SeatVote> votes,
    @Nullable AtClose electorateAtClose,
    @Nullable SecrecyView secrecy,
    int version) {

  /** How it is voted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Terms(
      SubjectKind kind,
      VotingMethod method,
      int maxChoices,
      int places,
      boolean secret,
      boolean hidden,
      List<Option> options) {

    static Terms of(BallotTermsView view) {
      return new Terms(
          view.kind(),
          view.form().method(),
          view.form().maxChoices(),
          view.form().places(),
          view.secret(),
          view.hidden(),
          view.options().stream().map(Option::of).toList());
    }
  }

  /** An option at its place; in an election with the seat that stands for it. */
  @Schema(name = "BallotOption")
  public record Option(int place, LocalizedText text, @Nullable Long seat) {

    static Option of(BallotTermsView.Option view) {
      return new Option(view.place(), view.text(), view.seatId());
    }
  }

  /**
   * The electorate as it was when the ballot closed.
   *
   * @param held seats held at the close
   * @param left seats of the opening that nobody held any more; their votes count
   * @param joined seats that came after the opening and had no vote
   * @param same whether nobody left and nobody came
   */
  @Schema(name = "ElectorateAtClose")
  public record AtClose(int held, List<Change> left, List<Change> joined, boolean same) {

    static AtClose of(ClosingElectorate view) {
      return new AtClose(
          view.held(),
          view.left().stream().map(Change::of).toList(),
          view.joined().stream().map(Change::of).toList(),
          view.isSame());
    }
  }

  /** A seat that left or came while the ballot was open. */
  @Schema(name = "ElectorateChange")
  public record Change(long seat, Sphere sphere, LocalizedText organisation, String person) {

    static Change of(ClosingElectorate.Change view) {
      return new Change(view.seatId(), view.sphere(), view.organisation(), view.person());
    }
  }

  /** How a seat voted; null where it did not. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SeatVote(
      Sphere sphere,
      LocalizedText organisation,
      String person,
      @Nullable VoteChoice choice,
      List<Integer> options,
      @Nullable String reason,
      @Nullable RecusalGround recused) {}

  static BallotBody of(
      BallotView view, @Nullable DecisionView decision, @Nullable VoteReceipt receipt) {
    MySeat seat = view.mySeat();
    ClosingElectorate closing = decision == null ? null : decision.closing();
    return new BallotBody(
        view.id(),
        view.status(),
        view.outcome(),
        view.question(),
        view.conditions(),
        view.opensAt(),
        view.closesAt(),
        view.entitled(),
        view.voted(),
        Terms.of(view.terms()),
        seat == null ? null : seat.choice(),
        seat == null ? null : seat.options(),
        receipt == null ? null : receipt.code(),
        view.status() == BallotStatus.OPEN ? view.interim() : null,
        decision == null ? null : decision.tally(),
        decision == null ? null : decision.agrees(),
        decision == null ? null : votes(decision),
        closing == null ? null : AtClose.of(closing),
        decision == null ? null : decision.secrecy(),
        view.version());
  }

  private static List<SeatVote> votes(DecisionView decision) {
    return decision.seats().stream()
        .map(
            seat ->
                new SeatVote(
                    seat.elector().sphere(),
                    seat.elector().organisation(),
                    seat.elector().person(),
                    seat.choice(),
                    seat.options(),
                    seat.reason(),
                    seat.elector().recusal()))
        .toList();
  }
}
