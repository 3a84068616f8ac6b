package org.klaster.vocabulary.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A measure; in a draft anything may be missing.
 *
 * @param name at most 500 characters a language
 * @param completion form of completion: what will show that it is done, at most 500 characters a
 *     language
 * @param responsibleId responsible member organisation
 * @param dueOn last day
 * @param funding one line for each source and year
 */
public record MeasureContent(
    @Nullable LocalizedText name,
    @Nullable LocalizedText completion,
    @Nullable Long responsibleId,
    @Nullable LocalDate dueOn,
    List<FundingLine> funding)
    implements Serializable {

  public MeasureContent {
    funding = List.copyOf(funding);
  }
}
