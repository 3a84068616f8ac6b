package org.klaster.domain.procurement;

import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Texts of the notice: in all three languages, and not longer than their columns. */
final class WholeText {

  private WholeText() {}

  static LocalizedColumns columns(LocalizedText text, int longest) {
    if (!BuyingTerms.isWhole(text)) {
      throw new DomainRuleViolation("tender.languages");
    }
    requireLength(text.kk(), longest);
    requireLength(text.ru(), longest);
    requireLength(text.en(), longest);
    return LocalizedColumns.of(text);
  }

  /** A text in one language that is there. */
  static String plain(String text, int longest) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new DomainRuleViolation("tender.languages");
    }
    requireLength(stripped, longest);
    return stripped;
  }

  private static void requireLength(String text, int longest) {
    if (text.length() > longest) {
      throw new DomainRuleViolation("tender.text-length", longest);
    }
  }
}
