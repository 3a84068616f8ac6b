package org.klaster.web.registry;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.TextInput;
import org.klaster.vocabulary.shared.LocalizedText;

/** The three input fields of a text. */
public class TextFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String kk;
  private @Nullable String ru;
  private @Nullable String en;

  void fill(LocalizedText text) {
    kk = text.kk();
    ru = text.ru();
    en = text.en();
  }

  TextInput input() {
    return new TextInput(kk, ru, en);
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
