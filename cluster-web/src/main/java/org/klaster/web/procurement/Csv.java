package org.klaster.web.procurement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a file of comma-separated values after RFC 4180. What a spreadsheet would take for a
 * formula gets an apostrophe before it; plain figures stay figures.
 */
final class Csv {

  private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder out = new StringBuilder("\uFEFF");

  void row(List<String> cells) {
    out.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String quoted(String cell) {
    boolean formula =
        !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !FIGURE.matcher(cell).matches();
    String safe = formula ? "'" + cell : cell;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
