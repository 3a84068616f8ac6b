package org.klaster.web.rest.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.CellInput;
import org.klaster.api.shared.InvalidInput;

/**
 * A draft as it is sent: figures as numbers or texts, reasons as texts, both by indicator. It takes
 * the place of the earlier draft.
 */
public record DraftBody(
    @Nullable Map<String, Object> values, @Nullable Map<String, String> reasons) {

  Map<String, CellInput> cells() {
    Map<String, String> typed = new HashMap<>();
    if (values != null) {
      values.forEach((indicator, value) -> typed.put(indicator, text(indicator, value)));
    }
    Map<String, CellInput> cells = new HashMap<>();
    typed.forEach((indicator, text) -> cells.put(indicator, new CellInput(text, "")));
    if (reasons != null) {
      reasons.forEach(
          (indicator, reason) ->
              cells.put(
                  indicator,
                  new CellInput(typed.getOrDefault(indicator, ""), reason == null ? "" : reason)));
    }
    return cells;
  }

  private static String text(String indicator, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof Number || value instanceof String) {
      return value.toString();
    }
    throw new InvalidInput("values." + indicator, "report.not-a-number");
  }
}
