package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.AssignmentRow;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.DecisionAssignments;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.ExecutionRate;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.council.AssignmentStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** Lists of assignments, those of a decision, and how councils' assignments are executed. */
@Named
@RequestScoped
public class AssignmentsBacking {

  @Inject private Assignments assignments;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<AssignmentRow> page;
  private @Nullable List<ExecutionRate> rates;
  private @Nullable DecisionAssignments given;

  public Page<AssignmentRow> getPage() {
    if (page == null) {
      Long ballot = address.number("ballot");
      Long item = address.number("item");
      AssignmentCriteria criteria =
          new AssignmentCriteria(
              address.number("cluster"),
              address.constant("status", AssignmentStatus.class),
              address.text("overdue") != null,
              address.text("mine") != null,
              ballot == null && item == null ? null : new DecisionKey(ballot, item));
      page = assignments.search(criteria, address.pageRequest());
    }
    return page;
  }

  public List<ExecutionRate> getRates() {
    if (rates == null) {
      rates = assignments.rates();
    }
    return rates;
  }

  /** The rate of a cluster's council; null where there is none that the person may see. */
  public @Nullable ExecutionRate rateOf(long clusterId) {
    return getRates().stream()
        .filter(rate -> rate.clusterId() == clusterId)
        .findFirst()
        .orElse(null);
  }

  /** A part of the whole in percent, for the picture. */
  public int share(int part, int whole) {
    return whole == 0 ? 0 : part * 100 / whole;
  }

  /** The assignments of the decision that a ballot made. */
  public DecisionAssignments ofBallot(long ballotId) {
    if (given == null) {
      given = assignments.ofDecision(DecisionKey.ofBallot(ballotId));
    }
    return given;
  }

  public List<Choice> getClusters() {
    return getRates().stream()
        .map(rate -> new Choice(rate.clusterId(), messages.text(rate.councilName())))
        .toList();
  }

  public List<Choice> getStatuses() {
    return Choice.of(AssignmentStatus.class, messages);
  }
}
