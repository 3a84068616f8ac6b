package org.klaster.platform.mail;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTemplate;

/**
 * The templates in the three languages: patterns of ICU in {@code mail_kk.properties} and its
 * sisters, with a subject and a body each, and the words for constants.
 */
final class MailTexts {

  private static final Map<Language, Map<String, String>> ALL = load();

  private MailTexts() {}

  /** The subject, on one line. */
  static String subject(
      Language language, MailTemplate template, Map<String, ? extends Object> words) {
    return Addresses.oneLine(format(language, template + ".subject", words));
  }

  static String body(
      Language language, MailTemplate template, Map<String, ? extends Object> words) {
    return format(language, template + ".body", words);
  }

  static String format(Language language, String key, Map<String, ? extends Object> words) {
    return new MessageFormat(text(language, key), new ULocale(language.code())).format(words);
  }

  /** The values of a mail in words. */
  static Map<String, Object> words(Language language, Map<String, MailValue> values) {
    Map<String, Object> words = new HashMap<>();
    values.forEach((key, value) -> words.put(key, inWords(language, key, value)));
    return words;
  }

  static Map<String, String> all(Language language) {
    return ALL.getOrDefault(language, Map.of());
  }

  private static String inWords(Language language, String key, MailValue value) {
    if (value instanceof MailValue.Name name) {
      return Addresses.oneLine(name.text().in(language));
    }
    if (value instanceof MailValue.Code code) {
      @Nullable String known = all(language).get("code." + key + "." + code.constant());
      return known == null ? text(language, "code." + key + ".other") : known;
    }
    if (value instanceof MailValue.Day day) {
      return day(language, day.day());
    }
    if (value instanceof MailValue.Moment moment) {
      ZonedDateTime local = moment.moment().atZone(DatabaseClock.ZONE);
      return day(language, local.toLocalDate())
          + " "
          + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
    }
    if (value instanceof MailValue.Quarter quarter) {
      return quarter.period().inWords().in(language);
    }
    if (value instanceof MailValue.Seal seal) {
      return "№ " + seal.number() + " · " + seal.hash();
    }
    throw new IllegalArgumentException("No words for " + value);
  }

  private static String day(Language language, LocalDate day) {
    return language == Language.EN
        ? DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).format(day)
        : DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(day);
  }

  private static String text(Language language, String key) {
    @Nullable String text = all(language).get(key);
    if (text == null) {
      throw new IllegalStateException("No text " + key + " in " + language);
    }
    return text;
  }

  private static Map<Language, Map<String, String>> load() {
    Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, read("mail_" + language.code() + ".properties"));
    }
    return all;
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (var in = MailTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return Map.copyOf(texts);
  }
}
