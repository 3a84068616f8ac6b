package org.klaster.vocabulary.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Codes of regions and sectors, and indicators recognised by their printed headings. */
class CodesTest {

  @ParameterizedTest
  @CsvSource({"61, 610000000", "610000000, 610000000", "' 101033102 ', 101033102"})
  void readsKato(String written, String code) {
    assertEquals(code, new Kato(written).code());
  }

  @Test
  void katoKnowsItsRegion() {
    assertEquals(new Kato("100000000"), new Kato("101033102").region());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6", "6100", "010000000", "6100000000", "61000000x"})
  void refusesKato(String written) {
    assertEquals(
        "kato.format", assertThrows(DomainRuleViolation.class, () -> new Kato(written)).code());
  }

  @ParameterizedTest
  @CsvSource({
    "13.10, 13.10",
    "1310, 13.10",
    "13100, 13.10",
    "13.10.0, 13.10",
    "13102, 13.10.2",
    "01.16, 01.16"
  })
  void readsOked(String written, String code) {
    assertEquals(code, new Oked(written).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13", "13.1", "131020", "A3.10", "13-10"})
  void refusesOked(String written) {
    assertEquals(
        "oked.format", assertThrows(DomainRuleViolation.class, () -> new Oked(written)).code());
  }

  @ParameterizedTest
  @CsvSource({
    "Экспорт, EXPORTS",
    "ИМПОРТ, IMPORTS",
    "Сыртқы сауда айналымы, TRADE_TURNOVER",
    "Внешнеторговый оборот, TRADE_TURNOVER",
    "Өнеркәсіптік өнім, INDUSTRIAL_OUTPUT",
    "Онеркасиптик оним, INDUSTRIAL_OUTPUT",
    "Халық саны, OTHER"
  })
  void recognisesIndicators(String heading, RegionalIndicator kind) {
    assertEquals(kind, RegionalIndicator.recognise(heading));
  }
}
