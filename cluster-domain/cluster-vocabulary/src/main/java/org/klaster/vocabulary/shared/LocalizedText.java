package org.klaster.vocabulary.shared;

import java.io.Serializable;

/**
 * One text in Kazakh, Russian and English. A language may be empty, not all three; reading falls
 * back to the one that is there, in the order kk, ru, en.
 */
public record LocalizedText(String kk, String ru, String en) implements Serializable {

  public LocalizedText {
    kk = clean(kk);
    ru = clean(ru);
    en = clean(en);
    if (kk.isEmpty() && ru.isEmpty() && en.isEmpty()) {
      throw new DomainRuleViolation("text.empty");
    }
  }

  /** The text in the language asked for, or in the first language that has one. */
  public String in(Language language) {
    String wanted =
        switch (language) {
          case KK -> kk;
          case RU -> ru;
          case EN -> en;
        };
    if (!wanted.isEmpty()) {
      return wanted;
    }
    if (!kk.isEmpty()) {
      return kk;
    }
    return ru.isEmpty() ? en : ru;
  }

  private static String clean(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }
}
