package org.klaster.web.rest.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.CastVote;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.Words;

/**
 * A vote in JSON.
 *
 * @param choice {@code yes}, {@code no} or {@code abstain}; may be left out where options are
 *     marked
 * @param options places of the options marked
 * @param reason why; needed for a no to an admission
 * @param seat the seat that votes, for a substitute or who holds its delegated vote; the caller's
 *     own where it is left out
 */
public record NewVote(
    @Nullable String choice,
    @Nullable List<@Nullable Integer> options,
    @Nullable String reason,
    @Nullable Long seat) {

  static CastVote command(long ballot, @Nullable NewVote body) {
    return new CastVote(
        ballot,
        choice(body),
        options(body),
        body == null ? null : body.reason,
        null,
        body == null ? null : body.seat);
  }

  static VoteChoice choice(@Nullable NewVote body) {
    VoteChoice choice =
        Words.parse("choice", VoteChoice.class, body == null ? null : body.choice());
    if (choice == null && !options(body).isEmpty()) {
      return VoteChoice.YES;
    }
    return Given.required("choice", choice);
  }

  static List<Integer> options(@Nullable NewVote body) {
    return Given.each("options", body == null ? null : body.options);
  }

  /** Says nothing of the vote: it must not reach a log. */
  @Override
  public String toString() {
    return "NewVote";
  }
}
