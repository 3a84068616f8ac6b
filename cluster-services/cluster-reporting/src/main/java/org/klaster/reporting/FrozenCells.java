package org.klaster.reporting;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the cells in which two contents of a revision differ. */
final class FrozenCells {

  private FrozenCells() {}

  /**
   * Names the members in which two JSON texts differ: indicators for the figures and reasons, the
   * member's own name for all else. Empty if one of them cannot be read any more.
   */
  static List<String> differing(String kept, String rebuilt) {
    try (JsonReader one = Json.createReader(new StringReader(kept));
        JsonReader two = Json.createReader(new StringReader(rebuilt))) {
      JsonObject before = one.readObject();
      JsonObject after = two.readObject();
      Set<String> names = new TreeSet<>(before.keySet());
      names.addAll(after.keySet());
      Set<String> differing = new TreeSet<>();
      for (String name : names) {
        add(name, before.get(name), after.get(name), differing);
      }
      return List.copyOf(differing);
    } catch (JsonException unreadable) {
      return List.of();
    }
  }

  private static void add(
      String name, @Nullable JsonValue before, @Nullable JsonValue after, Set<String> differing) {
    if (before instanceof JsonObject one && after instanceof JsonObject two) {
      Set<String> inner = new TreeSet<>(one.keySet());
      inner.addAll(two.keySet());
      inner.stream()
          .filter(key -> !Objects.equals(one.get(key), two.get(key)))
          .forEach(differing::add);
    } else if (!Objects.equals(before, after)) {
      differing.add(name);
    }
  }
}
