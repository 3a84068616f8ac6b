package org.klaster.web.rest.council;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.MySeat;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A ballot in JSON: while it is open the turnout and the caller's own vote, after the close the
 * count and how each seat voted.
 *
 * @param mine the caller's last vote
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
    @Nullable VoteChoice mine,
    @Nullable TallyResult tally,
    @Nullable Boolean agrees,
    @Nullable List<SeatVote> votes,
    int version) {

  /** How a seat voted; null where it did not. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SeatVote(
      Sphere sphere,
      LocalizedText organisation,
      String person,
      @Nullable VoteChoice choice,
      @Nullable RecusalGround recused) {}

  static BallotBody of(BallotView view, @Nullable DecisionView decision) {
    MySeat seat = view.mySeat();
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
        seat == null ? null : seat.choice(),
        decision == null ? null : decision.tally(),
        decision == null ? null : decision.agrees(),
        decision == null ? null : votes(decision),
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
                    seat.elector().recusal()))
        .toList();
  }
}
