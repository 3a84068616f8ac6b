package org.klaster.web.rest.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;

/** Members of a body that must be there, and the names under which a caller knows them. */
public final class Given {

  private Given() {}

  /**
   * The member as it was sent.
   *
   * @throws InvalidInput {@code input.required} where it was not, or is blank
   */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new InvalidInput(field, "input.required", field);
    }
    return value;
  }

  /**
   * The members of a list, none where it was not sent.
   *
   * @throws InvalidInput {@code input.required} where one of them is null
   */
  public static <T> List<T> each(String field, @Nullable List<@Nullable T> values) {
    List<T> given = new ArrayList<>();
    if (values != null) {
      values.forEach(value -> given.add(required(field, value)));
    }
    return given;
  }

  /**
   * What the service answers. A field that it refuses under a form's name, such as {@code
   * memberUsername}, is told by its name in the body, {@code username}.
   *
   * @param prefix beginning of the form's names
   */
  public static <T> T named(String prefix, Supplier<T> call) {
    try {
      return call.get();
    } catch (InvalidInput refusal) {
      String field = refusal.field();
      if (field == null || !field.startsWith(prefix) || field.length() == prefix.length()) {
        throw refusal;
      }
      String rest = field.substring(prefix.length());
      String told = rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
      throw new InvalidInput(told, refusal.code(), refusal.arguments().toArray());
    }
  }
}
