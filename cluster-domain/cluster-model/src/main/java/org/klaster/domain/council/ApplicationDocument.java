package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/**
 * A stored document that belongs to an application. Removed only while the application is edited.
 */
@Entity
public class ApplicationDocument extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_document_seq")
  @SequenceGenerator(
      name = "application_document_seq",
      sequenceName = "application_document_seq",
      allocationSize = 50)
  private Long id;

  private Long applicationId;
  private Long documentId;
  private Instant attachedAt;

  protected ApplicationDocument() {}

  public ApplicationDocument(MembershipApplication application, Long documentId, Instant now) {
    application.requireEditable();
    this.applicationId = application.id();
    this.documentId = documentId;
    this.attachedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long applicationId() {
    return applicationId;
  }

  public Long documentId() {
    return documentId;
  }

  public Instant attachedAt() {
    return attachedAt;
  }
}
