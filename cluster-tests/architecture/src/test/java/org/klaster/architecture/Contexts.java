package org.klaster.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;

/** The bounded contexts, lowest first: a context may use those beneath it, through their API. */
final class Contexts {

  private static final Map<String, Integer> RANKS =
      Map.of(
          "shared", 0,
          "registry", 1,
          "council", 2,
          "procurement", 3,
          "marketing", 3,
          "programme", 3,
          "reporting", 4);

  private Contexts() {}

  /** The context of a class of one layer ({@code domain}, {@code api} ...), "" for another. */
  static String of(JavaClass type, String layer) {
    String prefix = layer.isEmpty() ? "org.klaster." : "org.klaster." + layer + ".";
    String name = type.getPackageName() + ".";
    if (!name.startsWith(prefix)) {
      return "";
    }
    String context = name.substring(prefix.length(), name.indexOf('.', prefix.length()));
    return RANKS.containsKey(context) ? context : "";
  }

  static boolean mayUse(String user, String used) {
    return user.equals(used) || RANKS.getOrDefault(user, 9) > RANKS.getOrDefault(used, 9);
  }
}
