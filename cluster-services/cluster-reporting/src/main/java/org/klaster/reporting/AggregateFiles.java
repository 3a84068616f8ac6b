package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.AggregateCell;
import org.klaster.api.reporting.AggregateView;
import org.klaster.api.reporting.ExportFormat;
import org.klaster.api.reporting.ExportRequest;
import org.klaster.api.reporting.ExportedFile;
import org.klaster.vocabulary.shared.Language;

/**
 * Writes aggregates to files, one row a figure, each with unit, period and coverage. It is handed
 * views that are suppressed already and adds nothing to them.
 */
@ApplicationScoped
public class AggregateFiles {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private record Row(
      String cluster,
      String period,
      String indicator,
      String unit,
      @Nullable BigDecimal value,
      String coverage,
      String note) {}

  ExportedFile write(ExportRequest request, List<AggregateView> views) {
    Language language = request.language();
    List<Row> rows = rows(views, language);
    byte[] content =
        request.format() == ExportFormat.CSV ? csv(rows, language) : xlsx(rows, language);
    String name =
        "klaster-"
            + request.clusterId()
            + "-"
            + request.period().inFileName(language)
            + "."
            + request.format().extension();
    return new ExportedFile(name, request.format().mediaType(), content);
  }

  private static List<Row> rows(List<AggregateView> views, Language language) {
    List<Row> rows = new ArrayList<>();
    for (AggregateView view : views) {
      for (AggregateCell cell : view.cells()) {
        rows.add(
            new Row(
                PlainCell.of(view.cluster().in(language)),
                view.period().inWords().in(language),
                PlainCell.of(cell.indicator().name().in(language)),
                PlainCell.of(cell.indicator().unit().in(language)),
                cell.value(),
                view.coverage().accepted() + " / " + view.coverage().expected(),
                ExportTexts.note(cell.verdict(), language)));
      }
    }
    return rows;
  }

  private static List<String> headings(Language language) {
    return List.of(
        ExportTexts.CLUSTER.in(language),
        ExportTexts.PERIOD.in(language),
        ExportTexts.INDICATOR.in(language),
        ExportTexts.UNIT.in(language),
        ExportTexts.VALUE.in(language),
        ExportTexts.COVERAGE.in(language),
        ExportTexts.NOTE.in(language));
  }

  /** RFC 4180 with a byte order mark, without which spreadsheets take UTF-8 for something else. */
  private static byte[] csv(List<Row> rows, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writer.write(BYTE_ORDER_MARK);
      try (CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
        printer.printRecord(headings(language));
        for (Row row : rows) {
          BigDecimal value = row.value();
          printer.printRecord(
              row.cluster(),
              row.period(),
              row.indicator(),
              row.unit(),
              value == null ? "" : value.toPlainString(),
              row.coverage(),
              row.note());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] xlsx(List<Row> rows, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Klaster", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(ExportTexts.SHEET.in(language));
      List<String> headings = headings(language);
      for (int column = 0; column < headings.size(); column++) {
        sheet.value(0, column, headings.get(column));
        sheet.style(0, column).bold().set();
      }
      sheet.freezePane(0, 1);
      for (int i = 0; i < rows.size(); i++) {
        write(sheet, i + 1, rows.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, int at, Row row) {
    sheet.value(at, 0, row.cluster());
    sheet.value(at, 1, row.period());
    sheet.value(at, 2, row.indicator());
    sheet.value(at, 3, row.unit());
    if (row.value() != null) {
      sheet.value(at, 4, row.value());
    }
    sheet.value(at, 5, row.coverage());
    sheet.value(at, 6, row.note());
  }
}
