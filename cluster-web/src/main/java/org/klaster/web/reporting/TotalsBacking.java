package org.klaster.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.klaster.api.reporting.Aggregates;
import org.klaster.api.reporting.PeriodTotals;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** All clusters of a quarter side by side, for the ministry. */
@Named("aggregateTotalsBacking")
@RequestScoped
public class TotalsBacking {

  @Inject private Aggregates aggregates;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private List<Period> periods = List.of();
  private PeriodTotals totals;

  public void load() {
    periods = aggregates.periods();
    String written = address.text("period");
    try {
      totals = aggregates.totals(written == null ? periods.get(0) : Period.parse(written));
    } catch (DomainRuleViolation malformed) {
      throw (NotFound) new NotFound("period", String.valueOf(written)).initCause(malformed);
    }
  }

  public List<Choice> getPeriodChoices() {
    return PeriodChoices.of(periods, messages);
  }

  public PeriodTotals getTotals() {
    return totals;
  }
}
