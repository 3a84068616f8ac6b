package org.klaster.web.rest.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.GiveAssignment;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Given;

/**
 * An assignment as it is given.
 *
 * @param ballot the decision that gives it, where a ballot made it
 * @param item that decision, where an item was concluded without a ballot
 * @param responsible key of the organisation, a member of the cluster
 * @param deadline last day
 * @param evidenceWanted what has to be shown
 */
public record NewAssignment(
    @Nullable Long ballot,
    @Nullable Long item,
    @Nullable LocalizedText text,
    @Nullable Long responsible,
    @Nullable LocalDate deadline,
    @Nullable String evidenceWanted) {

  GiveAssignment command() {
    return new GiveAssignment(
        decision(ballot, item),
        Given.required("text", text),
        Given.required("responsible", responsible),
        Given.required("deadline", deadline),
        evidenceWanted);
  }

  /** A decision is named by its ballot, or by its item where there was none. */
  static DecisionKey decision(@Nullable Long ballot, @Nullable Long item) {
    return item == null || ballot != null
        ? DecisionKey.ofBallot(Given.required("ballot", ballot))
        : DecisionKey.ofItem(item);
  }
}
