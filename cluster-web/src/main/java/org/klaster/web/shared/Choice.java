package org.klaster.web.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.klaster.web.i18n.Messages;

/**
 * One item of a choice, as {@code k:select}, {@code k:choice} and {@code k:checks} show it.
 *
 * @param value what is submitted
 * @param label what is read
 */
public record Choice(Object value, String label) implements Serializable {

  /** All constants of an enum in its own order, named in the user's language. */
  public static <E extends Enum<E>> List<Choice> of(Class<E> type, Messages messages) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> new Choice(constant, messages.label(constant)))
        .toList();
  }
}
