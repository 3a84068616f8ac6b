package org.klaster.domain.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.OwnCase;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;

/**
 * What one member firm reports to one cluster for one quarter. The draft may hold anything; a
 * submission freezes it as the next revision. The coordinator returns or accepts the revision; once
 * an aggregate uses it, it stays.
 */
@Entity
public class Report extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_seq")
  @SequenceGenerator(name = "report_seq", sequenceName = "report_seq", allocationSize = 50)
  private Long id;

  private Long clusterId;
  private Long organisationId;

  @Convert(converter = PeriodColumn.class)
  private Period period;

  private Long formId;

  @Enumerated(EnumType.STRING)
  private ReportStatus status;

  private int revisionNumber;
  private @Nullable LocalDate firstSubmittedOn;
  private @Nullable Instant submittedAt;

  @ElementCollection
  @CollectionTable(name = "report_cell", joinColumns = @JoinColumn(name = "report_id"))
  @MapKeyColumn(name = "indicator")
  private Map<String, CellText> cells = new HashMap<>();

  protected Report() {}

  /** Opens the report of a member for a quarter that is over. */
  public Report(Long clusterId, Long organisationId, Period period, Long formId) {
    this.clusterId = clusterId;
    this.organisationId = organisationId;
    this.period = period;
    this.formId = formId;
    this.status = ReportStatus.OPEN;
  }

  /** Keeps what is typed, without any rule but that the form knows the cells. */
  public void saveDraft(FormDefinition form, Map<String, CellText> typed) {
    if (!status.editable()) {
      throw new DomainRuleViolation("report.not-editable", status);
    }
    for (String indicator : typed.keySet()) {
      if (!form.knows(indicator)) {
        throw new DomainRuleViolation("report.unknown-indicator", indicator);
      }
    }
    cells.keySet().retainAll(typed.keySet());
    typed.forEach(
        (indicator, cell) -> {
          if (cell.blank()) {
            cells.remove(indicator);
          } else if (!cell.equals(cells.get(indicator))) {
            cells.put(indicator, cell);
          }
        });
  }

  /**
   * Takes a submission down as the next revision.
   *
   * @param at time of the database's clock
   * @param on the same moment's day where the product is used
   */
  public void submit(Instant at, LocalDate on) {
    become(ReportStatus.SUBMITTED);
    revisionNumber++;
    submittedAt = at;
    if (firstSubmittedOn == null) {
      firstSubmittedOn = on;
    }
  }

  /**
   * Whether it is the own report of who would decide on it.
   *
   * @param represented organisations for which that person acts today
   */
  public boolean isOwnCase(Set<Long> represented) {
    return OwnCase.isOf(organisationId, represented);
  }

  public void beginReview() {
    become(ReportStatus.IN_REVIEW);
  }

  /**
   * Returns the report to the firm for correction, out of a review or, as a reopening, after
   * acceptance.
   */
  public void sendBack() {
    become(ReportStatus.RETURNED);
  }

  public void accept() {
    become(ReportStatus.ACCEPTED);
  }

  /** An aggregate uses the accepted revision; from here on there is no way back. */
  public void aggregate() {
    become(ReportStatus.AGGREGATED);
  }

  /** The aggregate was published. */
  public void publish() {
    become(ReportStatus.PUBLISHED);
  }

  private void become(ReportStatus next) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("report.transition", status, next);
    }
    status = next;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long clusterId() {
    return clusterId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Period period() {
    return period;
  }

  public Long formId() {
    return formId;
  }

  public ReportStatus status() {
    return status;
  }

  /** Number of the latest revision, 0 before the first submission. */
  public int revisionNumber() {
    return revisionNumber;
  }

  /** Day of the first submission, by which lateness is judged. */
  public @Nullable LocalDate firstSubmittedOn() {
    return firstSubmittedOn;
  }

  /** Time of the latest submission. */
  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  /** The draft: what is typed, by indicator. */
  public Map<String, CellText> cells() {
    return Map.copyOf(cells);
  }
}
