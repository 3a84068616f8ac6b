package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/** A lawyer's review of one finding on the markets; another finding needs another review. */
@Entity
public class TenderReview extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_review_seq")
  @SequenceGenerator(
      name = "tender_review_seq",
      sequenceName = "tender_review_seq",
      allocationSize = 50)
  private Long id;

  private Long guardId;
  private String reviewer;
  private String conclusion;
  private Long documentId;
  private Long recordedBy;
  private Instant recordedAt;

  protected TenderReview() {}

  /**
   * A review.
   *
   * @param reviewer the lawyer's name
   */
  public TenderReview(TenderGuard guard, String reviewer, String conclusion, Long documentId) {
    guardId = guard.id();
    this.reviewer = reviewer.strip();
    this.conclusion = conclusion.strip();
    this.documentId = documentId;
  }

  /** Says who put it down, and when. */
  public TenderReview recorded(Long personId, Instant at) {
    recordedBy = personId;
    recordedAt = at;
    return this;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long guardId() {
    return guardId;
  }

  public String reviewer() {
    return reviewer;
  }

  public String conclusion() {
    return conclusion;
  }

  public Long documentId() {
    return documentId;
  }

  public Long recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
