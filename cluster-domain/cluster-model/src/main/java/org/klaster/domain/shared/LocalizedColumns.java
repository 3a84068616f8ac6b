package org.klaster.domain.shared;

import jakarta.persistence.Embeddable;
import org.klaster.vocabulary.shared.LocalizedText;

/** The three columns of a {@link LocalizedText}; the owner names them by attribute overrides. */
@Embeddable
public class LocalizedColumns {

  private String kk;
  private String ru;
  private String en;

  protected LocalizedColumns() {}

  private LocalizedColumns(LocalizedText text) {
    kk = text.kk();
    ru = text.ru();
    en = text.en();
  }

  public static LocalizedColumns of(LocalizedText text) {
    return new LocalizedColumns(text);
  }

  public LocalizedText toText() {
    return new LocalizedText(kk, ru, en);
  }
}
