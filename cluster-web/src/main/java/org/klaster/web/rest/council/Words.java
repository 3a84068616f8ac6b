package org.klaster.web.rest.council;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;

/** Words of requests and answers: constants whatever their case, names of files. */
final class Words {

  private Words() {}

  /**
   * @throws InvalidInput where no constant has that name
   */
  static <E extends Enum<E>> @Nullable E constant(
      String field, @Nullable String written, Class<E> type) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String name = written.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new InvalidInput(field, "input.invalid", field);
  }

  /** A download with its name, never shown in the browser. */
  static String attachment(String fileName) {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
