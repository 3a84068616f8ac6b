package org.klaster.web.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klaster.vocabulary.procurement.ComparisonRule;
import org.klaster.vocabulary.procurement.ShapleyRule;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Texts;

/** What is fixed before bids are there and holds for every tender, in the words of the notice. */
@Named("fixedRules")
@ApplicationScoped
public class FixedRules {

  /** By what bids of equal points are told apart, in this order. */
  public String ties(Language language) {
    return Stream.concat(
            ComparisonRule.USUAL_TIES.stream()
                .map(tie -> Texts.get(language, "enum.TieRule." + tie.name())),
            Stream.of(Texts.get(language, "procurement.terms.ties.last")))
        .collect(Collectors.joining(", "));
  }

  /** How many members are counted exactly, and from what others are estimated. */
  public String shapley(Language language) {
    return Texts.format(
        language,
        "procurement.terms.shapley.rule",
        List.of(
            Formats.number(language, ShapleyRule.MOST_EXACT),
            Long.toString(ShapleyRule.SEED),
            Formats.number(language, ShapleyRule.DRAWS)));
  }
}
