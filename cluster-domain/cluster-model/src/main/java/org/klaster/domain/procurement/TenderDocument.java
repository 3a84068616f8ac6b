package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/** A file that goes with the terms: drawings, a draft of the contract. All may read it. */
@Entity
public class TenderDocument extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_document_seq")
  @SequenceGenerator(
      name = "tender_document_seq",
      sequenceName = "tender_document_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private Long documentId;
  private Long addedBy;
  private Instant addedAt;

  protected TenderDocument() {}

  public TenderDocument(Tender tender, Long documentId, Long personId, Instant at) {
    this.tenderId = tender.id();
    this.documentId = documentId;
    this.addedBy = personId;
    this.addedAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public Long documentId() {
    return documentId;
  }

  public Long addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
