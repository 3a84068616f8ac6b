package org.klaster.web.rest.shared;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;

/**
 * Constants as the interface writes them, in lower case with hyphens; read in any case, with
 * hyphens or underscores.
 */
public final class Words {

  private Words() {}

  public static @Nullable String of(@Nullable Enum<?> constant) {
    return constant == null ? null : of(constant.name());
  }

  static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of that name, null where none is given; an unknown one is refused with the field's
   * name.
   *
   * @throws InvalidInput {@code choice.unknown}
   */
  public static <E extends Enum<E>> @Nullable E parse(
      String field, Class<E> type, @Nullable String word) {
    if (word == null || word.isBlank()) {
      return null;
    }
    return find(type, word).orElseThrow(() -> new InvalidInput(field, "choice.unknown", word));
  }

  /**
   * Whether a parameter says {@code true}; not where it is left out. Anything but the two words is
   * refused: what one side means by {@code yes} or {@code 1} must not be taken for its opposite.
   *
   * @throws InvalidInput {@code choice.unknown}
   */
  public static boolean flag(String field, @Nullable String word) {
    if (word == null) {
      return false;
    }
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidInput(field, "choice.unknown", word);
    };
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    String wanted = of(word.strip());
    for (E constant : type.getEnumConstants()) {
      if (wanted.equals(of(constant.name()))) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
