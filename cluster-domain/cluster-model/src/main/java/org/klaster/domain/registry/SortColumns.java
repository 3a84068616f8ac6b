package org.klaster.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.SortKey;

/**
 * Sort keys of a name in each language, so that lists sort alike on every database, Kazakh letters
 * in their place.
 */
@Embeddable
public class SortColumns {

  @Column(name = "sort_kk")
  private String kk;

  @Column(name = "sort_ru")
  private String ru;

  @Column(name = "sort_en")
  private String en;

  protected SortColumns() {}

  SortColumns(LocalizedText name) {
    kk = SortKey.of(name.in(Language.KK));
    ru = SortKey.of(name.in(Language.RU));
    en = SortKey.of(name.in(Language.EN));
  }

  /** The key of one language. */
  public String in(Language language) {
    return switch (language) {
      case KK -> kk;
      case RU -> ru;
      case EN -> en;
    };
  }
}
