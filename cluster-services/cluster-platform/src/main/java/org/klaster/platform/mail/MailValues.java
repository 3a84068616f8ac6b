package org.klaster.platform.mail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.vocabulary.shared.Period;

/** The values of a mail as a JSON object, and back. */
final class MailValues {

  private static final String KIND = "kind";
  private static final String VALUE = "value";

  private MailValues() {}

  static String write(Map<String, MailValue> values) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    values.forEach((key, value) -> json.add(key, write(value)));
    return json.build().toString();
  }

  static Map<String, MailValue> read(String json) {
    Map<String, MailValue> values = new HashMap<>();
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.keySet().forEach(key -> values.put(key, read(object.getJsonObject(key))));
    }
    return values;
  }

  private static JsonObjectBuilder write(MailValue value) {
    JsonObjectBuilder json = Json.createObjectBuilder().add(KIND, value.kind().name());
    if (value instanceof MailValue.Name name) {
      LocalizedText text = name.text();
      return json.add("kk", text.kk()).add("ru", text.ru()).add("en", text.en());
    }
    return json.add(VALUE, plain(value));
  }

  private static String plain(MailValue value) {
    if (value instanceof MailValue.Code code) {
      return code.constant();
    }
    if (value instanceof MailValue.Day day) {
      return day.day().toString();
    }
    if (value instanceof MailValue.Moment moment) {
      return moment.moment().toString();
    }
    if (value instanceof MailValue.Quarter quarter) {
      return quarter.period().toString();
    }
    if (value instanceof MailValue.Seal seal) {
      return seal.written();
    }
    throw new IllegalArgumentException("Not a plain value: " + value);
  }

  private static MailValue read(JsonObject json) {
    return switch (MailTemplate.Value.valueOf(json.getString(KIND))) {
      case NAME ->
          new MailValue.Name(
              new LocalizedText(json.getString("kk"), json.getString("ru"), json.getString("en")));
      case CODE -> new MailValue.Code(json.getString(VALUE));
      case DAY -> new MailValue.Day(LocalDate.parse(json.getString(VALUE)));
      case MOMENT -> new MailValue.Moment(Instant.parse(json.getString(VALUE)));
      case SEAL -> MailValue.Seal.read(json.getString(VALUE));
      case PERIOD -> new MailValue.Quarter(Period.parse(json.getString(VALUE)));
    };
  }
}
