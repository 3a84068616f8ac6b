package org.klaster.platform.interceptor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of constraints as the databases report them, brought to the form in which the migrations
 * write them.
 */
final class ConstraintNames {

  private ConstraintNames() {}

  /**
   * H2 says {@code PUBLIC.UK_PERSON_USERNAME_INDEX_3 ON ...} or quotes the name; PostgreSQL says it
   * as it is.
   */
  static String clean(@Nullable String reported) {
    if (reported == null) {
      return "";
    }
    String name = reported.toLowerCase(Locale.ROOT).replace("\"", "");
    int end = name.indexOf(' ');
    if (end > 0) {
      name = name.substring(0, end);
    }
    name = name.substring(name.lastIndexOf('.') + 1);
    return name.replaceFirst("_index_[0-9a-f]+$", "");
  }
}
