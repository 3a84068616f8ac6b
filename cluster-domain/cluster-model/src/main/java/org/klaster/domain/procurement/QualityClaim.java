package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.LaboratoryRecord;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** A buyer's claim about the quality of what was delivered, with the laboratory's record. */
@Entity
public class QualityClaim extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_claim_seq")
  @SequenceGenerator(
      name = "quality_claim_seq",
      sequenceName = "quality_claim_seq",
      allocationSize = 50)
  private Long id;

  private Long contractId;
  private Long lotId;
  private String claim;
  private String laboratory;
  private String recordNumber;
  private LocalDate recordDate;
  private String finding;
  private Long documentId;
  private Long filedBy;
  private Instant filedAt;
  private @Nullable Boolean accepted;
  private @Nullable String answer;
  private @Nullable Long answeredBy;
  private @Nullable Instant answeredAt;

  protected QualityClaim() {}

  /**
   * Files it.
   *
   * @param documentId file of the laboratory's record
   */
  public QualityClaim(
      ContractLine line,
      String claim,
      LaboratoryRecord record,
      Long documentId,
      Bid.Author author) {
    if (record.on().isAfter(author.at().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1))) {
      throw new DomainRuleViolation("contract.record-ahead");
    }
    this.contractId = line.contractId();
    this.lotId = line.lotId();
    this.claim = claim.strip();
    this.laboratory = record.laboratory().strip();
    this.recordNumber = record.number().strip();
    this.recordDate = record.on();
    this.finding = record.finding().strip();
    this.documentId = documentId;
    this.filedBy = author.personId();
    this.filedAt = author.at();
  }

  /** The supplier accepts or disputes it, once. */
  public void answer(boolean accepts, String words, Bid.Author author) {
    if (accepted != null) {
      throw new DomainRuleViolation("contract.claim-answered");
    }
    accepted = accepts;
    answer = words.strip();
    answeredBy = author.personId();
    answeredAt = author.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long contractId() {
    return contractId;
  }

  public Long lotId() {
    return lotId;
  }

  public String claim() {
    return claim;
  }

  public LaboratoryRecord record() {
    return new LaboratoryRecord(laboratory, recordNumber, recordDate, finding);
  }

  /** File of the laboratory's record. */
  public Long documentId() {
    return documentId;
  }

  public Long filedBy() {
    return filedBy;
  }

  public Instant filedAt() {
    return filedAt;
  }

  /** Null until the supplier has answered. */
  public @Nullable Boolean accepted() {
    return accepted;
  }

  public @Nullable String answer() {
    return answer;
  }

  public @Nullable Long answeredBy() {
    return answeredBy;
  }

  public @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
