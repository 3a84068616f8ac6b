package org.klaster.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.klaster.api.registry.ImportMessage;
import org.klaster.api.registry.IndicatorTable;
import org.klaster.domain.registry.PrintedSeries;
import org.klaster.vocabulary.registry.QualityRule;
import org.klaster.vocabulary.registry.RegionalIndicator;

class IndicatorFileTest {

  @Test
  void readsThePrintedTableAsItStands() throws IOException {
    IndicatorFile file = IndicatorFile.read(printedTable());

    assertEquals(List.of(), file.messages());
    assertEquals(12, file.series().size());
    PrintedSeries exports = file.series().get(5);
    assertEquals(RegionalIndicator.EXPORTS, exports.kind());
    assertEquals("Экспорт", exports.heading());
    assertEquals("млн АҚШ долл.", exports.unit());
    assertEquals(new BigDecimal("1282.3"), exports.in(2006));
    assertEquals(new BigDecimal("131.7"), exports.printedGrowth());
    assertTrue(
        file.series().stream().noneMatch(series -> series.kind() == RegionalIndicator.OTHER));
  }

  /**
   * Three growths that nothing explains, two jumps, one part above its whole, two sums that do not
   * hold.
   */
  @Test
  void findsWhatIsWrongInIt() throws IOException {
    IndicatorTable table =
        IndicatorTables.of("source", IndicatorFile.read(printedTable()).series());
    assertEquals(3, count(table, QualityRule.GROWTH_MISMATCH));
    assertEquals(2, count(table, QualityRule.JUMP));
    assertEquals(1, count(table, QualityRule.PART_EXCEEDS_WHOLE));
    assertEquals(2, count(table, QualityRule.PARTS_DO_NOT_SUM));
    assertEquals(List.of(2005, 2006, 2007), table.years());
  }

  @Test
  void readsSemicolonsAByteOrderMarkAndNarrowBlanks() {
    IndicatorFile file =
        IndicatorFile.read(
            "\uFEFFПоказатель;2020;2021\nЭкспорт (млн тг);1\u202f234,5;2\u00a0000\n");
    assertEquals(List.of(), file.messages());
    assertEquals(new BigDecimal("1234.5"), file.series().get(0).in(2020));
    assertEquals(new BigDecimal("2000"), file.series().get(0).in(2021));
    assertNull(file.series().get(0).printedGrowth());
  }

  @Test
  void saysWhatIsWrongLineByLine() {
    IndicatorFile file =
        IndicatorFile.read(
            """
            "X","2020","2021","note"
            "Экспорт","1","2",""
            "Импорт (тг)","много","2",""
            "","1","2",""
            "Халық (адам)","1","",""
            "Халық (адам)","1","2",""
            """);
    assertEquals(
        List.of(
            "1 column-ignored false",
            "2 no-unit true",
            "3 no-number true",
            "4 no-heading true",
            "5 missing false",
            "6 heading-twice true"),
        file.messages().stream().map(IndicatorFileTest::inShort).toList());
  }

  @Test
  void refusesWhatIsNoTable() {
    assertEquals("1 empty true", inShort(IndicatorFile.read("").messages().get(0)));
    assertEquals("1 no-years true", inShort(last(IndicatorFile.read("a,b\n1,2\n").messages())));
    assertEquals("1 format true", inShort(last(IndicatorFile.read("\"X\",\"2020\n").messages())));
  }

  private static ImportMessage last(List<ImportMessage> messages) {
    return messages.get(messages.size() - 1);
  }

  private static String inShort(ImportMessage message) {
    return message.line() + " " + message.code() + " " + message.error();
  }

  private static long count(IndicatorTable table, QualityRule rule) {
    return table.findings().stream().filter(finding -> finding.rule() == rule).count();
  }

  private static String printedTable() throws IOException {
    try (var in =
        Objects.requireNonNull(
            IndicatorFile.class.getResourceAsStream("demo/sko-indicators.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
