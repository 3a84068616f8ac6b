package org.klaster.vocabulary.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * What the check of a submission found at one cell.
 *
 * @param code message key after {@code error.}
 * @param parameters figures and codes of indicators that the message names
 */
public record CellFinding(
    String indicator, RuleSeverity severity, String code, List<String> parameters)
    implements Serializable {

  public CellFinding {
    parameters = List.copyOf(parameters);
  }
}
