package org.klaster.council;

import java.util.stream.Stream;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Texts of forms in three languages; says at which field something is wrong. */
public final class FormTexts {

  private FormTexts() {}

  /**
   * The text.
   *
   * @param longest characters that the columns take in any language
   */
  @SuppressWarnings("NullAway") // LocalizedText takes a missing language as an empty one.
  public static LocalizedText localized(String field, TextInput input, int longest) {
    try {
      LocalizedText text = new LocalizedText(input.kk(), input.ru(), input.en());
      if (Stream.of(text.kk(), text.ru(), text.en()).anyMatch(t -> t.length() > longest)) {
        throw new InvalidInput(field, "text.too-long", longest);
      }
      return text;
    } catch (DomainRuleViolation e) {
      throw new InvalidInput(field, e.code(), e.parameters().toArray());
    }
  }
}
