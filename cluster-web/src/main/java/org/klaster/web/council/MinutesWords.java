package org.klaster.web.council;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Texts;

/** Says in one language what a record of minutes holds in codes. */
final class MinutesWords {

  private static final String NOTHING = "–";

  private final Language language;

  MinutesWords(Language language) {
    this.language = language;
  }

  String text(String key) {
    return Texts.get(language, key);
  }

  String format(String key, Object... arguments) {
    return Texts.format(language, key, Arrays.asList(arguments));
  }

  /** A text that is recorded in three languages. */
  String localized(JsonObject record, String field) {
    JsonObject text = record.getJsonObject(field);
    return text == null
        ? NOTHING
        : new LocalizedText(text.getString("kk"), text.getString("ru"), text.getString("en"))
            .in(language);
  }

  /** A constant in words. */
  String label(String type, JsonObject record, String field) {
    String constant = record.getString(field, "");
    return constant.isEmpty() ? NOTHING : text("enum." + type + "." + constant);
  }

  String time(JsonObject record, String field) {
    String time = record.getString(field, "");
    return time.isEmpty() ? NOTHING : Formats.exactTime(language, Instant.parse(time));
  }

  String day(JsonObject record, String field) {
    String day = record.getString(field, "");
    return day.isEmpty() ? NOTHING : Formats.date(language, LocalDate.parse(day));
  }

  /** A text or a number as it is recorded. */
  String plain(JsonObject record, String field) {
    JsonValue value = record.get(field);
    if (value == null) {
      return NOTHING;
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  /** The rule that a threshold and its base make, for example {@code >=2/3} of the entitled. */
  String rule(String kind, JsonObject rules, String base) {
    String written = rules.getString(kind);
    boolean orEqual = written.startsWith(">=");
    String key =
        "council.rules." + kind + (orEqual ? ".AT_LEAST." : ".MORE_THAN.") + rules.getString(base);
    return format(key, written.substring(orEqual ? 2 : 1));
  }
}
