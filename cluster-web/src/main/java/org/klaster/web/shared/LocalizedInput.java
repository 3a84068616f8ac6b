package org.klaster.web.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/** Three fields of a form for one text in Kazakh, Russian and English; all may be empty. */
public class LocalizedInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String kk;
  private @Nullable String ru;
  private @Nullable String en;

  public LocalizedInput(@Nullable LocalizedText text) {
    if (text != null) {
      kk = text.kk();
      ru = text.ru();
      en = text.en();
    }
  }

  /** Begins with a text that is there. */
  public void take(LocalizedText text) {
    kk = text.kk();
    ru = text.ru();
    en = text.en();
  }

  /** The text, null where no language has one. */
  public @Nullable LocalizedText toText() {
    if (blank(kk) && blank(ru) && blank(en)) {
      return null;
    }
    return new LocalizedText(given(kk), given(ru), given(en));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }

  public @Nullable String getKk() {
    return kk;
  }

  public void setKk(@Nullable String kk) {
    this.kk = kk;
  }

  public @Nullable String getRu() {
    return ru;
  }

  public void setRu(@Nullable String ru) {
    this.ru = ru;
  }

  public @Nullable String getEn() {
    return en;
  }

  public void setEn(@Nullable String en) {
    this.en = en;
  }
}
