package org.klaster.web.rest.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.FundingLine;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Given;

/**
 * A measure of a programme; a draft may have gaps.
 *
 * @param responsible key of a member
 */
public record MeasureBody(
    @Nullable LocalizedText name,
    @Nullable LocalizedText completion,
    @Nullable Long responsible,
    @Nullable LocalDate dueOn,
    @Nullable List<@Nullable FundingLine> funding) {

  MeasureContent content() {
    return new MeasureContent(name, completion, responsible, dueOn, Given.each("funding", funding));
  }
}
