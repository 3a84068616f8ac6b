package org.klaster.vocabulary.shared;

import java.util.Locale;

/** The languages of the product; Kazakh is the first one and the default. */
public enum Language {
  KK,
  RU,
  EN;

  /** ISO 639-1 code in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** The language of a locale; Kazakh for any that the product does not speak. */
  public static Language of(Locale locale) {
    for (Language language : values()) {
      if (language.code().equals(locale.getLanguage())) {
        return language;
      }
    }
    return KK;
  }
}
