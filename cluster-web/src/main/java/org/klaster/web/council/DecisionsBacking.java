package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Councils;
import org.klaster.api.council.DecisionCriteria;
import org.klaster.api.council.DecisionRow;
import org.klaster.api.council.Decisions;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.DecisionKind;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** The register of decisions that the person may see. */
@Named
@RequestScoped
public class DecisionsBacking {

  @Inject private Decisions decisions;
  @Inject private Councils councils;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<DecisionRow> page;

  public Page<DecisionRow> getPage() {
    if (page == null) {
      DecisionCriteria criteria =
          new DecisionCriteria(
              address.text("q"),
              address.number("cluster"),
              address.constant("kind", DecisionKind.class),
              address.constant("outcome", BallotOutcome.class),
              day("from"),
              day("to"));
      page = decisions.search(criteria, address.pageRequest());
    }
    return page;
  }

  /** A day of the filter; anything malformed counts as not given. */
  private @Nullable LocalDate day(String name) {
    String written = address.text(name);
    if (written == null) {
      return null;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public List<Choice> getClusters() {
    return councils.councils().stream()
        .map(row -> new Choice(row.clusterId(), messages.text(row.name())))
        .toList();
  }

  public List<Choice> getKinds() {
    return Choice.of(DecisionKind.class, messages);
  }

  public List<Choice> getOutcomes() {
    return Choice.of(BallotOutcome.class, messages);
  }
}
