package org.klaster.web.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Period;

class FormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KK; 12.5; 12,5",
        "RU; 12.5; 12,5",
        "EN; 12.5; 12.5",
        "EN; 12,5; 12.5",
        "KK; 1200; 1200",
        "RU; -0.25; -0,25",
        "KK; 1.200.000; 1.200.000",
        "RU; 12 тысяч.; 12 тысяч."
      })
  void figureReturnsIntoItsFieldWithTheDecimalMarkOfTheLanguage(
      Language language, String written, String shown) {
    assertEquals(shown, Formats.typed(language, written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KK; 2025 ж. IV тоқсан; 2025-ж-IV-тоқсан",
        "RU; IV квартал 2025 г.; IV-квартал-2025-г",
        "EN; Q4 2025; Q4-2025"
      })
  void quarterIsWrittenInWords(Language language, String words, String file) {
    Period period = Period.parse("2025-Q4");
    assertEquals(words, Formats.period(language, period).replace('\u00a0', ' '));
    assertEquals(file, period.inFileName(language));
  }
}
