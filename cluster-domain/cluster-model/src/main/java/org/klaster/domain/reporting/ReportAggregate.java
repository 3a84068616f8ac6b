package org.klaster.domain.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.reporting.AggregateStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;

/**
 * The figures of one cluster and quarter as handed to the ministry: which revisions it used, how
 * complete it was, and the hash of its content, which can be computed again from those revisions at
 * any time. A later aggregate of the same cluster and quarter supersedes it; it is never deleted.
 */
@Entity
public class ReportAggregate extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_aggregate_seq")
  @SequenceGenerator(
      name = "report_aggregate_seq",
      sequenceName = "report_aggregate_seq",
      allocationSize = 50)
  private Long id;

  private Long clusterId;

  @Convert(converter = PeriodColumn.class)
  private Period period;

  private int number;
  private Long formId;

  @Enumerated(EnumType.STRING)
  private AggregateStatus status;

  @Column(name = "expected_reports")
  private int expected;

  @Column(name = "submitted_reports")
  private int submitted;

  @Column(name = "accepted_reports")
  private int accepted;

  @Column(name = "late_reports")
  private int late;

  private String hash;
  private Instant builtAt;
  private String builtBy;
  private @Nullable Instant publishedAt;
  private @Nullable String publishedBy;

  @ElementCollection
  @CollectionTable(
      name = "report_aggregate_revision",
      joinColumns = @JoinColumn(name = "aggregate_id"))
  @OrderColumn(name = "position")
  @Column(name = "revision_id")
  private List<Long> revisions = new ArrayList<>();

  protected ReportAggregate() {}

  /** What an aggregate is of. */
  public record Key(Long clusterId, Period period, int number, Long formId) {}

  /**
   * @param revisions ids of the revisions used, ascending, at least one
   * @param hash SHA-256 of the canonical content
   */
  public ReportAggregate(
      Key key,
      Coverage coverage,
      List<Long> revisions,
      String hash,
      ReportReviewDecision.Stamp stamp) {
    if (revisions.isEmpty()) {
      throw new DomainRuleViolation("report.aggregate-empty");
    }
    this.clusterId = key.clusterId();
    this.period = key.period();
    this.number = key.number();
    this.formId = key.formId();
    this.status = AggregateStatus.BUILT;
    this.expected = coverage.expected();
    this.submitted = coverage.submitted();
    this.accepted = coverage.accepted();
    this.late = coverage.late();
    this.revisions.addAll(revisions);
    this.hash = hash;
    this.builtAt = stamp.at();
    this.builtBy = stamp.by();
  }

  public void publish(ReportReviewDecision.Stamp stamp) {
    become(AggregateStatus.PUBLISHED);
    publishedAt = stamp.at();
    publishedBy = stamp.by();
  }

  public void supersede() {
    become(AggregateStatus.SUPERSEDED);
  }

  private void become(AggregateStatus next) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("report.aggregate-transition", status, next);
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

  public Period period() {
    return period;
  }

  public int number() {
    return number;
  }

  public Long formId() {
    return formId;
  }

  public AggregateStatus status() {
    return status;
  }

  /** Coverage as it was when the aggregate was built. */
  public Coverage coverage() {
    return new Coverage(expected, submitted, accepted, late);
  }

  /** Ids of the revisions used. */
  public List<Long> revisions() {
    return List.copyOf(revisions);
  }

  public String hash() {
    return hash;
  }

  public Instant builtAt() {
    return builtAt;
  }

  public String builtBy() {
    return builtBy;
  }

  public @Nullable Instant publishedAt() {
    return publishedAt;
  }

  public @Nullable String publishedBy() {
    return publishedBy;
  }
}
