package org.klaster.web.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * All texts of all contexts in the three languages. A text with parameters is a pattern of ICU,
 * with the plural rules of its language.
 */
public final class Texts {

  private static final List<String> CONTEXTS =
      List.of(
          "shared",
          "registry",
          "council",
          "meeting",
          "minutes",
          "voting",
          "assignment",
          "programme",
          "marketing",
          "award",
          "procurement",
          "bidding",
          "reporting",
          "work",
          "audit",
          "webhook",
          "person",
          "mail");

  private static final Map<Language, Map<String, String>> ALL = load();
  private static final Map<Language, Map<String, MessageFormat>> FORMATS =
      new ConcurrentHashMap<>();

  private Texts() {}

  public static Optional<String> find(Language language, String key) {
    return Optional.ofNullable(texts(language).get(key));
  }

  /** The keys that begin so, in no order. */
  public static List<String> keys(String beginning) {
    return texts(Language.KK).keySet().stream().filter(key -> key.startsWith(beginning)).toList();
  }

  /** The text, or the key between question marks, which a test would find. */
  public static String get(Language language, String key) {
    String text = texts(language).get(key);
    return text == null ? "???" + key + "???" : text;
  }

  /** The pattern filled with the arguments {0}, {1} ...; an enum argument is named in words. */
  public static String format(Language language, String key, List<?> arguments) {
    MessageFormat format =
        FORMATS
            .computeIfAbsent(language, l -> new ConcurrentHashMap<>())
            .computeIfAbsent(
                key, k -> new MessageFormat(get(language, k), new ULocale(language.code())));
    Object[] values = arguments.stream().map(argument -> inWords(language, argument)).toArray();
    synchronized (format) {
      return format.format(values);
    }
  }

  private static @Nullable Object inWords(Language language, @Nullable Object argument) {
    if (argument instanceof Enum<?> constant) {
      return get(language, enumKey(constant));
    }
    if (argument instanceof Collection<?> several) {
      return several.stream()
          .map(one -> String.valueOf(inWords(language, one)))
          .collect(Collectors.joining(", "));
    }
    if (argument == null || argument instanceof Number) {
      return argument;
    }
    if (argument instanceof LocalizedText text) {
      return text.in(language);
    }
    if (argument instanceof LocalDate day) {
      return Formats.date(language, day);
    }
    return argument.toString();
  }

  public static String enumKey(Enum<?> constant) {
    return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  private static Map<String, String> texts(Language language) {
    return ALL.getOrDefault(language, Map.of());
  }

  private static Map<Language, Map<String, String>> load() {
    Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> texts = new HashMap<>();
      CONTEXTS.forEach(
          context -> texts.putAll(read(context + "_" + language.code() + ".properties")));
      all.put(language, Map.copyOf(texts));
    }
    return all;
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (var in = Texts.class.getResourceAsStream(file)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
    return texts;
  }
}
