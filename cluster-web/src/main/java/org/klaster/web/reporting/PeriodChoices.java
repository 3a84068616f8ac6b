package org.klaster.web.reporting;

import java.util.List;
import org.klaster.vocabulary.shared.Period;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;

/** Quarters as a filter offers them. */
final class PeriodChoices {

  private PeriodChoices() {}

  static List<Choice> of(List<Period> periods, Messages messages) {
    return periods.stream()
        .map(period -> new Choice(period, Formats.period(messages.language(), period)))
        .toList();
  }
}
