package org.klaster.web.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ImportMessage;
import org.klaster.api.registry.IndicatorFinding;
import org.klaster.vocabulary.registry.RegionalIndicator;
import org.klaster.web.i18n.Messages;

/** Says in words what was found in a table of indicators. */
@Named("findings")
@ApplicationScoped
public class FindingTexts {

  @Inject private Messages messages;

  public String text(IndicatorFinding finding) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(finding.kind() == RegionalIndicator.OTHER ? finding.heading() : finding.kind());
    arguments.add(Integer.toString(finding.year()));
    arguments.addAll(finding.numbers());
    return messages.formatAll("registry.finding." + finding.rule().name(), arguments);
  }

  /** The figure that would fit, or an empty text. */
  public String suggestion(IndicatorFinding finding) {
    return finding.suggestion() == null
        ? ""
        : messages.format(
            "registry.finding.suggestion", finding.suggestedFor(), finding.suggestion());
  }

  public String text(ImportMessage message) {
    return messages.formatAll("registry.import.message." + message.code(), message.arguments());
  }
}
