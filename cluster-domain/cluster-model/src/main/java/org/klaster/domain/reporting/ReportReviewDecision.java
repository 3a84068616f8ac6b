package org.klaster.domain.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.reporting.ReviewVerdict;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** A coordinator's decision on a revision, with comments on cells. Only ever added. */
@Entity
@Table(name = "report_review")
public class ReportReviewDecision extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_review_seq")
  @SequenceGenerator(
      name = "report_review_seq",
      sequenceName = "report_review_seq",
      allocationSize = 50)
  private Long id;

  private Long reportId;
  private int revisionNumber;

  @Enumerated(EnumType.STRING)
  private ReviewVerdict verdict;

  private String comment;
  private String decidedBy;
  private Instant decidedAt;

  @ElementCollection
  @CollectionTable(name = "report_review_comment", joinColumns = @JoinColumn(name = "review_id"))
  @MapKeyColumn(name = "indicator")
  @Column(name = "comment")
  private Map<String, String> cellComments = new HashMap<>();

  protected ReportReviewDecision() {}

  /**
   * @param comment on the whole report
   * @param cellComments by indicator; a return or a reopening says at least one thing, here or
   *     there
   */
  public ReportReviewDecision(
      Report report,
      ReviewVerdict verdict,
      String comment,
      Map<String, String> cellComments,
      Stamp stamp) {
    this.reportId = report.id();
    this.revisionNumber = report.revisionNumber();
    this.verdict = verdict;
    this.comment = comment.strip();
    this.decidedBy = stamp.by();
    this.decidedAt = stamp.at();
    cellComments.forEach(
        (indicator, text) -> {
          if (!text.isBlank()) {
            this.cellComments.put(indicator, text.strip());
          }
        });
    if (verdict != ReviewVerdict.ACCEPTED
        && this.comment.isEmpty()
        && this.cellComments.isEmpty()) {
      throw new DomainRuleViolation("report.comment-required");
    }
  }

  /** Who and when. */
  public record Stamp(String by, Instant at) {}

  @Override
  public Long id() {
    return id;
  }

  public Long reportId() {
    return reportId;
  }

  public int revisionNumber() {
    return revisionNumber;
  }

  public ReviewVerdict verdict() {
    return verdict;
  }

  public String comment() {
    return comment;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public Map<String, String> cellComments() {
    return Map.copyOf(cellComments);
  }
}
