package org.klaster.web.rest.council;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.OptionInput;
import org.klaster.api.council.VoteTerms;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Words;

/**
 * How a question is to be voted, in JSON.
 *
 * @param method {@code yes-no}, {@code choice} or {@code approval}; {@code choice} in an election
 * @param options texts, none in an election
 * @param candidates seats, in an election alone
 * @param elects function that the elected seat gets
 */
@Schema(name = "NewTerms")
public record TermsBody(
    @Nullable String method,
    @Nullable Integer maxChoices,
    @Nullable Integer places,
    @Nullable List<LocalizedText> options,
    @Nullable List<Long> candidates,
    @Nullable String elects,
    @Nullable LocalDate termUntil) {

  VoteTerms terms() {
    SeatFunction function = Words.parse("elects", SeatFunction.class, elects);
    VotingMethod given = Words.parse("method", VotingMethod.class, method);
    VotingMethod usual = function == null ? VotingMethod.YES_NO : VotingMethod.CHOICE;
    return new VoteTerms(
        given == null ? usual : given,
        maxChoices == null ? 1 : maxChoices,
        places == null ? 1 : places,
        function == null ? texts() : seats(),
        function,
        termUntil);
  }

  private List<OptionInput> texts() {
    return options == null
        ? List.of()
        : options.stream().map(text -> new OptionInput(text, null)).toList();
  }

  private List<OptionInput> seats() {
    return candidates == null
        ? List.of()
        : candidates.stream().map(seat -> new OptionInput(null, seat)).toList();
  }
}
