package org.klaster.web.rest.registry;

import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.TextInput;
import org.klaster.vocabulary.shared.LocalizedText;

/** A text in three languages; a language that is missing is an empty string in answers. */
public record TextBody(@Nullable String kk, @Nullable String ru, @Nullable String en) {

  static TextBody of(LocalizedText text) {
    return new TextBody(text.kk(), text.ru(), text.en());
  }

  static @Nullable TextBody ofNullable(@Nullable LocalizedText text) {
    return text == null ? null : of(text);
  }

  static TextInput input(@Nullable TextBody body) {
    return body == null
        ? new TextInput(null, null, null)
        : new TextInput(body.kk(), body.ru(), body.en());
  }
}
