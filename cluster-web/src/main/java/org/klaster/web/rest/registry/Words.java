package org.klaster.web.rest.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;

/** Constants as the interface writes them: in lower case; read in any case. */
final class Words {

  private Words() {}

  static @Nullable String of(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of that name, null where none is given; an unknown one is refused with the field's
   * name.
   */
  static <E extends Enum<E>> @Nullable E parse(String field, Class<E> type, @Nullable String word) {
    if (word == null || word.isBlank()) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(word.strip())) {
        return constant;
      }
    }
    throw new InvalidInput(field, "choice.unknown", word);
  }
}
