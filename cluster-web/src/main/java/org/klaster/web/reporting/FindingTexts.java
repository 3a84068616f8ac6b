package org.klaster.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.klaster.api.reporting.CellView;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.reporting.RuleSeverity;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Messages;

/**
 * Says in words what a check found: indicators by their names, figures as the language writes them.
 */
@Named("reportFindings")
@ApplicationScoped
public class FindingTexts {

  @Inject private Messages messages;

  /**
   * @param cells the report's cells, where the names of indicators are
   */
  public String text(CellFinding finding, List<CellView> cells) {
    List<String> arguments =
        finding.parameters().stream().map(parameter -> word(parameter, cells)).toList();
    return messages.formatAll("error." + finding.code(), arguments);
  }

  static boolean warns(CellFinding finding) {
    return finding.severity() == RuleSeverity.WARNING;
  }

  private String word(String parameter, List<CellView> cells) {
    for (CellView cell : cells) {
      if (cell.indicator().code().equals(parameter)) {
        return messages.text(cell.indicator().name());
      }
    }
    return parameter.matches("-?\\d+(\\.\\d+)?")
        ? Formats.number(messages.language(), new BigDecimal(parameter))
        : parameter;
  }
}
