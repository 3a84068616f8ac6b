package org.klaster.reporting;

import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;

/** The words of exported files, which stand outside any page. */
enum ExportTexts {
  CLUSTER("Кластер", "Кластер", "Cluster"),
  PERIOD("Кезең", "Период", "Period"),
  INDICATOR("Көрсеткіш", "Показатель", "Indicator"),
  UNIT("Өлшем бірлігі", "Единица", "Unit"),
  VALUE("Мәні", "Значение", "Value"),
  COVERAGE("Қамту (есептер)", "Охват (отчётов)", "Coverage (reports)"),
  NOTE("Ескертпе", "Примечание", "Note"),
  TOO_FEW_FIRMS(
      "Жасырын: нөлден өзге мәні бар фирма тым аз",
      "Скрыто: слишком мало фирм с ненулевым значением",
      "Suppressed: too few firms with a figure other than zero"),
  DOMINATED(
      "Жасырын: бір фирма басым",
      "Скрыто: преобладает одна фирма",
      "Suppressed: one firm dominates"),
  WOULD_REVEAL(
      "Жасырын: жасырын мән есептеліп шығар еді",
      "Скрыто: раскрыло бы скрытое значение",
      "Suppressed: it would reveal a suppressed figure"),
  NO_DATA("Дерек жоқ", "Нет данных", "No data"),
  SHEET("Жиынтық", "Свод", "Aggregate");

  private final LocalizedText text;

  ExportTexts(String kk, String ru, String en) {
    text = new LocalizedText(kk, ru, en);
  }

  String in(Language language) {
    return text.in(language);
  }

  /** The note to a cell; empty where the figure is shown. */
  static String note(DisclosureVerdict verdict, Language language) {
    return switch (verdict) {
      case SHOWN -> "";
      case TOO_FEW_FIRMS -> TOO_FEW_FIRMS.in(language);
      case DOMINATED -> DOMINATED.in(language);
      case WOULD_REVEAL -> WOULD_REVEAL.in(language);
      case NO_DATA -> NO_DATA.in(language);
    };
  }
}
