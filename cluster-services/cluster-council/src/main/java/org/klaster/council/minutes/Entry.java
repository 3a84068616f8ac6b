package org.klaster.council.minutes;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/** Builds a JSON object of the record; what is not known is left out, not written as null. */
final class Entry {

  private final JsonObjectBuilder fields = Json.createObjectBuilder();

  Entry with(String name, @Nullable Object value) {
    if (value != null) {
      fields.add(name, json(value));
    }
    return this;
  }

  JsonObject done() {
    return fields.build();
  }

  private static JsonValue json(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof Number number) {
      return Json.createValue(number.longValue());
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof LocalizedText text) {
      return new Entry().with("kk", text.kk()).with("ru", text.ru()).with("en", text.en()).done();
    }
    if (value instanceof Collection<?> values) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      values.forEach(one -> array.add(json(one)));
      return array.build();
    }
    return Json.createValue(value.toString());
  }
}
