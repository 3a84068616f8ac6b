package org.klaster.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.vocabulary.shared.Period;

/** Every template in every language: there, whole, and without a figure. */
class MailTemplatesTest {

  private static final LocalizedText NAME =
      new LocalizedText("Оңтүстік мақта кластері", "Южный кластер", "Southern cluster");

  static Stream<Arguments> templatesInLanguages() {
    return Arrays.stream(MailTemplate.values())
        .flatMap(
            template ->
                Arrays.stream(Language.values()).map(language -> Arguments.of(template, language)));
  }

  /** Every value that it wants is named, in the subject or the body, and no other is. */
  @ParameterizedTest
  @MethodSource("templatesInLanguages")
  void namesTheValuesThatItWants(MailTemplate template, Language language) {
    Set<String> named = new HashSet<>(arguments(language, template + ".subject"));
    named.addAll(arguments(language, template + ".body"));
    Set<String> wanted =
        template == MailTemplate.DIGEST ? Set.of("count") : template.wants().keySet();
    assertEquals(wanted, named);
  }

  @ParameterizedTest
  @MethodSource("templatesInLanguages")
  void readsWell(MailTemplate template, Language language) {
    Map<String, Object> words = new HashMap<>();
    if (template == MailTemplate.DIGEST) {
      words.put("count", 3);
    } else {
      words.putAll(MailTexts.words(language, values(template)));
    }
    String subject = MailTexts.subject(language, template, words);
    String body = MailTexts.body(language, template, words);
    assertFalse(subject.isBlank() || body.isBlank());
    assertFalse((subject + body).matches("(?s).*[{}].*"), subject + body);
    assertFalse(subject.contains("''"), subject);
    if (template.wants().containsKey("cluster")) {
      assertTrue((subject + body).contains(NAME.in(language)), subject + body);
    }
  }

  /**
   * No kind of value can carry a figure, and no pattern writes a value as a number; the count of
   * messages in a digest is the system's own.
   */
  @ParameterizedTest
  @EnumSource(MailTemplate.class)
  void carriesNoFigure(MailTemplate template) {
    Set<MailTemplate.Value> allowed =
        EnumSet.of(
            MailTemplate.Value.NAME,
            MailTemplate.Value.CODE,
            MailTemplate.Value.DAY,
            MailTemplate.Value.MOMENT,
            MailTemplate.Value.PERIOD,
            MailTemplate.Value.SEAL);
    assertTrue(allowed.containsAll(template.wants().values()));
    assertTrue(allowed.containsAll(EnumSet.allOf(MailTemplate.Value.class)), "a new kind of value");
    for (Language language : Language.values()) {
      for (String part : Set.of(".subject", ".body")) {
        String text = MailTexts.all(language).getOrDefault(template + part, "");
        boolean writesNumbers = text.matches("(?s).*(, *number|, *plural|, *select|#).*");
        assertEquals(template == MailTemplate.DIGEST, writesNumbers, text);
      }
    }
  }

  @Test
  void sameTextsInEachLanguage() {
    Set<String> kazakh = MailTexts.all(Language.KK).keySet();
    assertEquals(kazakh, MailTexts.all(Language.RU).keySet());
    assertEquals(kazakh, MailTexts.all(Language.EN).keySet());
    for (MailTemplate.Group group : MailTemplate.Group.values()) {
      assertTrue(kazakh.contains("group." + group), group + " has no heading");
    }
  }

  @Test
  void pluralsOfRussian() {
    for (Map.Entry<Integer, String> expected :
        Map.of(1, "1 сообщение", 2, "2 сообщения", 5, "5 сообщений", 21, "21 сообщение")
            .entrySet()) {
      String subject =
          MailTexts.subject(Language.RU, MailTemplate.DIGEST, Map.of("count", expected.getKey()));
      assertTrue(subject.contains(expected.getValue() + " за день"), subject);
    }
  }

  @Test
  void unknownConstantHasWordsToo() {
    Map<String, MailValue> values = Map.of("question", new MailValue.Code("election-of-chair"));
    for (Language language : Language.values()) {
      assertEquals(
          MailTexts.all(language).get("code.question.other"),
          MailTexts.words(language, values).get("question"));
    }
  }

  private static Map<String, MailValue> values(MailTemplate template) {
    Map<String, MailValue> values = new HashMap<>();
    template
        .wants()
        .forEach(
            (key, kind) ->
                values.put(
                    key,
                    switch (kind) {
                      case NAME -> new MailValue.Name(NAME);
                      case CODE -> new MailValue.Code("CARRIED");
                      case DAY -> new MailValue.Day(LocalDate.of(2026, 10, 20));
                      case MOMENT -> new MailValue.Moment(Instant.parse("2026-10-20T13:00:00Z"));
                      case SEAL -> new MailValue.Seal(42, "0a".repeat(32));
                      case PERIOD -> new MailValue.Quarter(new Period(2026, 3));
                    }));
    return MailValues.read(MailValues.write(values));
  }

  private static Set<String> arguments(Language language, String key) {
    MessagePattern pattern =
        new MessagePattern(MailTexts.all(language).getOrDefault(key, "no text " + key));
    Set<String> names = new HashSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return names;
  }
}
