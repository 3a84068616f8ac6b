package org.klaster.web.rest.marketing;

import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;

/** Members of a body that must be there. */
final class Given {

  private Given() {}

  static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "input.required", field);
    }
    return value;
  }
}
