package org.klaster.web.rest.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AskQuestion;
import org.klaster.api.council.VoteTerms;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Given;

/**
 * A question for a council in JSON.
 *
 * @param method {@code yes-no}, {@code choice} or {@code approval}; {@code choice} in an election
 * @param options texts, none in an election
 * @param candidates seats, in an election alone
 * @param elects function that the elected seat gets
 */
public record NewQuestion(
    @Nullable Long cluster,
    @Nullable LocalizedText question,
    @Nullable String explanation,
    @Nullable String method,
    @Nullable Integer maxChoices,
    @Nullable Integer places,
    @Nullable List<LocalizedText> options,
    @Nullable List<Long> candidates,
    @Nullable String elects,
    @Nullable LocalDate termUntil,
    @Nullable Instant closesAt) {

  AskQuestion command() {
    return new AskQuestion(
        Given.required("cluster", cluster),
        Given.required("question", question),
        explanation,
        terms(),
        closesAt);
  }

  private VoteTerms terms() {
    return new TermsBody(method, maxChoices, places, options, candidates, elects, termUntil)
        .terms();
  }
}
