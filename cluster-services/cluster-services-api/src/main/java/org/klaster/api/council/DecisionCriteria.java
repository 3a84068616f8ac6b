package org.klaster.api.council;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.DecisionKind;

/**
 * Which decisions are looked for; null for no condition.
 *
 * @param text beginnings of words, in any language, of question, conditions, title and resolution
 * @param from first day on which it was decided, in Almaty
 * @param to last day
 */
public record DecisionCriteria(
    @Nullable @Size(max = 200) String text,
    @Nullable Long clusterId,
    @Nullable DecisionKind kind,
    @Nullable BallotOutcome outcome,
    @Nullable LocalDate from,
    @Nullable LocalDate to)
    implements Serializable {

  /** All that the caller may see. */
  public static DecisionCriteria all() {
    return new DecisionCriteria(null, null, null, null, null, null);
  }
}
