package org.klaster.reporting;

/**
 * A text that goes into a cell of a file which a spreadsheet opens. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it; figures are not texts and are written as
 * numbers.
 */
final class PlainCell {

  private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private PlainCell() {}

  static String of(String text) {
    String seen = text.stripLeading();
    boolean formula =
        !text.isEmpty()
            && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || (!seen.isEmpty() && FORMULA_STARTS.indexOf(seen.charAt(0)) >= 0));
    return formula ? "'" + text : text;
  }
}
