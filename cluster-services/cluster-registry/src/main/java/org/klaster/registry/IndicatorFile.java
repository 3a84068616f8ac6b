package org.klaster.registry;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ImportMessage;
import org.klaster.domain.registry.PrintedSeries;
import org.klaster.vocabulary.registry.RegionalIndicator;

/**
 * Reads a printed table of indicators from CSV as it stands: headings with the unit in brackets at
 * the end, years as columns, decimal commas, one column of printed growth whose heading names two
 * years. Says of each line what is wrong.
 */
public final class IndicatorFile {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern HEADING = Pattern.compile("(.*?)\\s*\\(([^()]+)\\)\\s*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final int MAX_ROWS = 500;
  private static final int MAX_HEADING = 300;

  private final List<PrintedSeries> series = new ArrayList<>();
  private final List<ImportMessage> messages = new ArrayList<>();
  private final Map<Integer, Integer> yearColumns = new TreeMap<>();
  private final Set<String> headings = new HashSet<>();
  private int growthColumn = -1;

  private IndicatorFile() {}

  /** Reads the whole text; what cannot be read is told by {@link #messages()}. */
  public static IndicatorFile read(String text) {
    IndicatorFile file = new IndicatorFile();
    String csv = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format(csv))) {
      file.lines(parser.getRecords());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException | IllegalStateException e) {
      file.error(1, "format");
    }
    return file;
  }

  /** The rows that could be read, in order. */
  public List<PrintedSeries> series() {
    return List.copyOf(series);
  }

  List<ImportMessage> messages() {
    return List.copyOf(messages);
  }

  private static CSVFormat format(String csv) {
    String first = csv.lines().findFirst().orElse("");
    boolean semicolons =
        first.chars().filter(c -> c == ';').count() > first.chars().filter(c -> c == ',').count();
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(semicolons ? ';' : ',')
        .setIgnoreEmptyLines(true)
        .setTrim(true)
        .get();
  }

  private void lines(List<CSVRecord> records) {
    if (records.isEmpty()) {
      error(1, "empty");
      return;
    }
    if (records.size() > MAX_ROWS) {
      error(MAX_ROWS + 1, "too-many", Integer.toString(MAX_ROWS));
      return;
    }
    columns(records.get(0));
    if (yearColumns.isEmpty()) {
      error(1, "no-years");
      return;
    }
    for (int i = 1; i < records.size(); i++) {
      row(i + 1, records.get(i));
    }
  }

  private void columns(CSVRecord header) {
    for (int column = 1; column < header.size(); column++) {
      String heading = header.get(column);
      List<Integer> years = years(heading);
      if (years.size() == 1 && heading.matches("\\D{0,3}\\d{4}\\D{0,6}")) {
        if (yearColumns.put(years.get(0), column) != null) {
          error(1, "year-twice", Integer.toString(years.get(0)));
        }
      } else if (years.size() == 2 && growthColumn < 0) {
        growthColumn = column;
      } else {
        warn(1, "column-ignored", heading);
      }
    }
  }

  private static List<Integer> years(String heading) {
    List<Integer> years = new ArrayList<>();
    Matcher matcher = YEAR.matcher(heading);
    while (matcher.find()) {
      years.add(Integer.valueOf(matcher.group()));
    }
    return years;
  }

  private void row(int line, CSVRecord cells) {
    Matcher heading = HEADING.matcher(cells.get(0));
    if (cells.get(0).isBlank()) {
      error(line, "no-heading");
      return;
    }
    if (!heading.matches()) {
      error(line, "no-unit", cells.get(0));
      return;
    }
    String name = heading.group(1).strip().replaceAll("\\s+", " ");
    if (name.length() > MAX_HEADING || heading.group(2).length() > 100) {
      error(line, "heading-too-long");
      return;
    }
    if (!headings.add(name)) {
      error(line, "heading-twice", name);
    }
    Map<Integer, BigDecimal> values = new TreeMap<>();
    yearColumns.forEach(
        (year, column) -> {
          BigDecimal value = number(line, cells, column, year.toString());
          if (value != null) {
            values.put(year, value);
          }
        });
    BigDecimal growth = growthColumn < 0 ? null : number(line, cells, growthColumn, "%");
    if (values.isEmpty()) {
      error(line, "no-values", name);
      return;
    }
    String unit = heading.group(2).strip().replaceAll("\\s+", " ");
    series.add(new PrintedSeries(RegionalIndicator.recognise(name), name, unit, values, growth));
  }

  private @Nullable BigDecimal number(int line, CSVRecord cells, int column, String what) {
    String written = column < cells.size() ? cells.get(column) : "";
    String plain = written.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    if (plain.isEmpty()) {
      warn(line, "missing", what);
      return null;
    }
    if (!NUMBER.matcher(plain).matches()) {
      error(line, "no-number", what, written.length() > 40 ? written.substring(0, 40) : written);
      return null;
    }
    return new BigDecimal(plain);
  }

  private void error(int line, String code, String... arguments) {
    messages.add(new ImportMessage(line, true, code, List.of(arguments)));
  }

  private void warn(int line, String code, String... arguments) {
    messages.add(new ImportMessage(line, false, code, List.of(arguments)));
  }
}
