package org.klaster.registry;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Turns what was typed into values, and a refusal of a value into one that names the field. */
final class FieldChecks {

  /** Longest name in any language, as the columns have it. */
  private static final int NAME_LENGTH = 500;

  private FieldChecks() {}

  /** Makes a value; a rule that it breaks is reported for the field. */
  static <T> T value(String field, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (DomainRuleViolation e) {
      throw new InvalidInput(field, e.code(), e.parameters().toArray());
    }
  }

  static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new InvalidInput(field, "required");
    }
    return value;
  }

  static LocalizedText name(String field, TextInput input) {
    requireLength(field, input.kk());
    requireLength(field, input.ru());
    requireLength(field, input.en());
    return text(field, input);
  }

  @SuppressWarnings("NullAway") // LocalizedText takes a missing language as an empty one.
  static LocalizedText text(String field, TextInput input) {
    return value(field, () -> new LocalizedText(input.kk(), input.ru(), input.en()));
  }

  private static void requireLength(String field, @Nullable String text) {
    if (text != null && text.strip().length() > NAME_LENGTH) {
      throw new InvalidInput(field, "text.too-long", NAME_LENGTH);
    }
  }
}
