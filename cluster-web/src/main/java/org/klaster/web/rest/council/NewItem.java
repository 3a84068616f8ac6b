package org.klaster.web.rest.council;

import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ProposeItem;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Given;

/**
 * A proposal for an agenda.
 *
 * @param votable whether the council is asked to decide by a ballot
 * @param interested key of the organisation whose own case it is
 * @param terms how it is voted; yes and no where left out
 * @param workingGroup the group for which its lead proposes
 */
public record NewItem(
    @Nullable LocalizedText title,
    @Nullable String explanation,
    boolean votable,
    @Nullable Long interested,
    @Nullable TermsBody terms,
    @Nullable Long workingGroup) {

  ProposeItem command(long meeting) {
    return new ProposeItem(
        meeting,
        Given.required("title", title),
        explanation,
        votable,
        interested,
        terms == null ? null : terms.terms(),
        workingGroup);
  }
}
