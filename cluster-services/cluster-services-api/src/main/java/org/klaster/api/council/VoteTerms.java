package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.VotingMethod;

/**
 * How a question is to be voted.
 *
 * @param maxChoices options that may be marked on one paper
 * @param places options that may carry
 * @param options in the order in which they stand on the paper; none for yes and no
 * @param electedFunction function that the elected seat gets; null where nobody is elected
 * @param termUntil first day on which it has it no more; null for as long as its seat
 */
public record VoteTerms(
    @NotNull VotingMethod method,
    int maxChoices,
    int places,
    @NotNull @Size(max = BallotForm.MOST_OPTIONS) List<@NotNull @Valid OptionInput> options,
    @Nullable SeatFunction electedFunction,
    @Nullable LocalDate termUntil)
    implements Serializable {

  public VoteTerms {
    options = List.copyOf(options);
  }

  /** For, against or abstained. */
  public static VoteTerms yesNo() {
    return new VoteTerms(VotingMethod.YES_NO, 1, 1, List.of(), null, null);
  }
}
