package org.klaster.architecture;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts: complete in three languages, well formed, and there for all that asks for them. */
final class MessageLocks {

  private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
  private static final Pattern KEY_IN_A_PAGE =
      Pattern.compile("(?:\\bm\\[|\\bm\\.(?:format|text)\\()\\s*'([^']+)'\\s*[\\],)]");
  private static final Pattern RULE_IN_CODE =
      Pattern.compile(
          "new [\\w.]*(?:DomainRuleViolation|RuleViolated|Conflict|Denied)\\(\\s*\"([^\"]+)\"");
  private static final Pattern FIELD_RULE_IN_CODE =
      Pattern.compile("new [\\w.]*InvalidInput\\(\\s*[^,()]+,\\s*\"([^\"]+)\"");

  private MessageLocks() {}

  static List<Lock> all() {
    return List.of(
        new Lock("every text stands in kk, ru and en", MessageLocks::gaps, "only.in.english"),
        new Lock("a text stands in one bundle alone", MessageLocks::twice, "told.twice"),
        new Lock("texts are well formed", MessageLocks::malformed, "broken.pattern"),
        new Lock(
            "a text names the same values in each language",
            MessageLocks::differentValues,
            "other.values"),
        new Lock("pages ask for texts that exist", MessageLocks::unknownInPages, "no.such.key"),
        new Lock("every refusal has its text", MessageLocks::unknownRules, "no-such-rule"),
        new Lock(
            "an enum with texts has one for each constant",
            MessageLocks::enumGaps,
            "Sphere.SCIENCE"));
  }

  /** The keys of all texts. */
  static Set<String> known(Codebase code) {
    return keys(texts(code));
  }

  private static List<String> gaps(Codebase code) {
    Map<String, Map<String, String>> texts = texts(code);
    List<String> found = new ArrayList<>();
    for (String key : keys(texts)) {
      for (String language : LANGUAGES) {
        if (texts.getOrDefault(language, Map.of()).getOrDefault(key, "").isBlank()) {
          found.add(key + " has no text in " + language);
        }
      }
    }
    return found;
  }

  /** Of a text in two bundles one is never seen, and which one nobody can tell. */
  private static List<String> twice(Codebase code) {
    List<String> found = new ArrayList<>();
    for (String language : LANGUAGES) {
      Map<String, Path> homes = new HashMap<>();
      Codebase.files(code.bundles(), "_" + language + ".properties")
          .forEach(
              file ->
                  load(file).stringPropertyNames().stream()
                      .filter(key -> homes.putIfAbsent(key, file) != null)
                      .forEach(
                          key ->
                              found.add(key + " stands in " + homes.get(key) + " and in " + file)));
    }
    return found;
  }

  private static List<String> malformed(Codebase code) {
    List<String> found = new ArrayList<>();
    texts(code)
        .forEach(
            (language, texts) ->
                texts.forEach(
                    (key, text) -> {
                      try {
                        arguments(text);
                      } catch (IllegalArgumentException e) {
                        found.add(key + " in " + language + ": " + e.getMessage());
                      }
                    }));
    return found;
  }

  private static List<String> differentValues(Codebase code) {
    Map<String, Map<String, String>> texts = texts(code);
    List<String> found = new ArrayList<>();
    for (String key : keys(texts)) {
      Set<Set<String>> kinds = new java.util.HashSet<>();
      for (String language : LANGUAGES) {
        String text = texts.getOrDefault(language, Map.of()).get(key);
        if (text != null && isWellFormed(text)) {
          kinds.add(arguments(text));
        }
      }
      if (kinds.size() > 1) {
        found.add(key + " names " + kinds);
      }
    }
    return found;
  }

  private static List<String> unknownInPages(Codebase code) {
    return unknown(code, code.pages(), KEY_IN_A_PAGE, "");
  }

  private static List<String> unknownRules(Codebase code) {
    return Stream.of(
            unknown(code, code.sources(), RULE_IN_CODE, "error."),
            unknown(code, code.sources(), FIELD_RULE_IN_CODE, "error."))
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<String> unknown(
      Codebase code, List<Path> files, Pattern asked, String prefix) {
    Map<String, String> known = texts(code).getOrDefault("en", Map.of());
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      Matcher matcher = asked.matcher(Codebase.text(file));
      while (matcher.find()) {
        String key = prefix + matcher.group(1);
        if (!known.containsKey(key)) {
          found.add(Codebase.name(file) + " asks for " + key);
        }
      }
    }
    return found;
  }

  private static List<String> enumGaps(Codebase code) {
    Map<String, String> known = texts(code).getOrDefault("en", Map.of());
    Map<String, Set<String>> constants = new HashMap<>();
    for (Path file : code.sources()) {
      if (file.toString().contains("vocabulary")) {
        constants.putAll(EnumConstants.in(SourceTree.of(file)));
      }
    }
    List<String> found = new ArrayList<>();
    constants.forEach(
        (name, values) -> {
          boolean shown = known.keySet().stream().anyMatch(k -> k.startsWith("enum." + name + "."));
          for (String value : values) {
            if (shown && !known.containsKey("enum." + name + "." + value)) {
              found.add("enum." + name + "." + value + " has no text");
            }
          }
        });
    return found;
  }

  private static boolean isWellFormed(String text) {
    try {
      arguments(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The names or numbers of the values in a pattern. */
  private static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
          || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }

  private static Set<String> keys(Map<String, Map<String, String>> texts) {
    Set<String> keys = new TreeSet<>();
    texts.values().forEach(language -> keys.addAll(language.keySet()));
    return keys;
  }

  /** All texts by language and key; bundles of all contexts together. */
  private static Map<String, Map<String, String>> texts(Codebase code) {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    for (String language : LANGUAGES) {
      Map<String, String> of = new TreeMap<>();
      Codebase.files(code.bundles(), "_" + language + ".properties")
          .forEach(file -> load(file).forEach((key, text) -> of.put((String) key, (String) text)));
      texts.put(language, of);
    }
    return texts;
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
