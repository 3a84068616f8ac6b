package org.klaster.reporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.api.reporting.AggregateCell;
import org.klaster.api.reporting.AggregateView;
import org.klaster.api.reporting.CoverageView;
import org.klaster.api.reporting.ExportFormat;
import org.klaster.api.reporting.ExportRequest;
import org.klaster.vocabulary.reporting.AggregateStatus;
import org.klaster.vocabulary.reporting.AggregationKind;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.reporting.IndicatorDefinition;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Period;

class AggregateFilesTest {

  private static final Period PERIOD = Period.parse("2026-Q3");

  @TempDir Path folder;

  private final AggregateFiles files = new AggregateFiles();

  private static IndicatorDefinition indicator(String name) {
    LocalizedText text = new LocalizedText(name, name, name);
    return new IndicatorDefinition("code", text, text, text, AggregationKind.SUM, 2, null);
  }

  private static AggregateView view(AggregateCell... cells) {
    return new AggregateView(
        1L,
        0,
        7,
        new LocalizedText("=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"),
        PERIOD,
        1,
        AggregateStatus.BUILT,
        new CoverageView(17, 15, 14, 1, new BigDecimal("82.3")),
        List.of(cells),
        0,
        null,
        null,
        null);
  }

  private byte[] export(ExportFormat format) {
    AggregateView view =
        view(
            new AggregateCell(
                indicator("Мәні; \"a\", b"), new BigDecimal("-12.50"), 14, DisclosureVerdict.SHOWN),
            new AggregateCell(indicator("+B"), null, null, DisclosureVerdict.TOO_FEW_FIRMS));
    return files.write(new ExportRequest(7, PERIOD, format, Language.KK), List.of(view)).content();
  }

  @Test
  void csvIsReadBackAsItWasMeant() throws IOException {
    byte[] bytes = export(ExportFormat.CSV);
    assertArrayEquals(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Arrays.copyOf(bytes, 3));
    String text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    List<CSVRecord> records =
        CSVParser.parse(new StringReader(text), CSVFormat.RFC4180).getRecords();
    assertEquals(3, records.size());
    assertEquals("'=cmd|'/c calc'!A1", records.get(1).get(0));
    assertEquals("Мәні; \"a\", b", records.get(1).get(2));
    assertEquals("-12.50", records.get(1).get(4));
    assertEquals("14 / 17", records.get(1).get(5));
    assertEquals("'+B", records.get(2).get(2));
    assertEquals("", records.get(2).get(4));
    assertEquals("Жасырын: нөлден өзге мәні бар фирма тым аз", records.get(2).get(6));
  }

  @Test
  void aWorkbookHasNumbersAsNumbersAndNoFormula() throws IOException {
    String sheet = entry(export(ExportFormat.XLSX), "xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("<v>-12.5"), sheet);
    assertFalse(sheet.contains("<f>"), sheet);
    String strings = entry(export(ExportFormat.XLSX), "xl/sharedStrings.xml");
    assertTrue(strings.contains("&apos;=cmd") || strings.contains("'=cmd"), strings);
    assertFalse(strings.contains(">=cmd"), strings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "\uff1d1"})
  void whatASpreadsheetWouldComputeBecomesText(String text) {
    assertEquals("'" + text, PlainCell.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ЖШС «Мақта»", "1234", "a=b", "2026-Q3"})
  void otherTextsStayAsTheyAre(String text) {
    assertEquals(text, PlainCell.of(text));
  }

  private String entry(byte[] zip, String name) throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), zip);
    try (ZipFile book = new ZipFile(file.toFile());
        InputStream in = book.getInputStream(book.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
