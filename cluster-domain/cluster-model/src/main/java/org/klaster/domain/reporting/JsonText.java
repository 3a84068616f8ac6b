package org.klaster.domain.reporting;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes texts, whole numbers and nested objects as JSON: all that frozen contents consist of. */
final class JsonText {

  private JsonText() {}

  static String object(Map<String, ?> members) {
    return members.entrySet().stream()
        .map(member -> text(member.getKey()) + ":" + value(member.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(Object value) {
    if (value instanceof Map<?, ?> nested) {
      return nested.entrySet().stream()
          .map(member -> text(member.getKey().toString()) + ":" + value(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return value instanceof Long number ? number.toString() : text(value.toString());
  }

  private static String text(String text) {
    StringBuilder written = new StringBuilder(text.length() + 2).append('"');
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        written.append('\\').append(c);
      } else if (c < ' ') {
        written.append(String.format("\\u%04x", (int) c));
      } else {
        written.append(c);
      }
    }
    return written.append('"').toString();
  }
}
