package org.klaster.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.AuditCriteria;
import org.klaster.api.shared.AuditEventView;
import org.klaster.api.shared.AuditLog;
import org.klaster.api.shared.Page;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** The audit trail under the filter that stands in the address. */
@Named
@RequestScoped
public class AuditEventsBacking {

  private static final List<String> SUBJECTS =
      List.of(
          "report",
          "aggregate",
          "membership-application",
          "ballot",
          "council",
          "programme",
          "campaign",
          "tender",
          "cluster",
          "membership",
          "organisation",
          "person",
          "mail",
          "webhook",
          "region");

  @Inject private AuditLog log;
  @Inject private AuditTexts texts;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<AuditEventView> page;

  public Page<AuditEventView> getPage() {
    if (page == null) {
      page =
          log.search(
              new AuditCriteria(
                  address.text("actor"),
                  address.text("operation"),
                  outcome(),
                  address.text("type"),
                  address.text("key"),
                  day("from"),
                  day("to")),
              address.pageRequest());
    }
    return page;
  }

  public List<Choice> getOutcomes() {
    return Stream.of("CHANGED", "REFUSED", "READ")
        .map(outcome -> new Choice(outcome, outcomeLabel(outcome)))
        .toList();
  }

  public String outcomeLabel(String outcome) {
    return messages.get("audit.outcome." + outcome);
  }

  /** The operations that the trail names by itself, for the filter to suggest. */
  public List<Choice> getOperations() {
    return texts.operations().stream()
        .map(code -> new Choice(code, texts.operation(code) + " \u2014 " + code))
        .toList();
  }

  public List<Choice> getTypes() {
    return SUBJECTS.stream().map(type -> new Choice(type, texts.subject(type))).toList();
  }

  public AuditTexts getTexts() {
    return texts;
  }

  private @Nullable String outcome() {
    String outcome = address.text("outcome");
    return outcome != null && List.of("CHANGED", "REFUSED", "READ").contains(outcome)
        ? outcome
        : null;
  }

  /** A malformed day counts as not given. */
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
}
