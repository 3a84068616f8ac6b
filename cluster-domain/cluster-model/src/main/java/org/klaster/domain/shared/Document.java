package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/**
 * What is known of a stored file; its content lies outside the database under its SHA-256. Never
 * changed.
 */
@Entity
public class Document extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
  @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
  private Long id;

  private String fileName;
  private String mediaType;
  private long sizeBytes;
  private String sha256;
  private Long uploadedBy;
  private Instant uploadedAt;

  protected Document() {}

  /**
   * What was found in the file itself.
   *
   * @param mediaType by its first bytes, not by its name
   * @param sizeBytes size in bytes
   * @param sha256 lower-case hexadecimal
   */
  public record Content(String mediaType, long sizeBytes, String sha256) {}

  /**
   * @param uploadedBy the person's id
   */
  public Document(String fileName, Content content, Long uploadedBy, Instant uploadedAt) {
    this.fileName = fileName;
    this.mediaType = content.mediaType();
    this.sizeBytes = content.sizeBytes();
    this.sha256 = content.sha256();
    this.uploadedBy = uploadedBy;
    this.uploadedAt = uploadedAt;
  }

  @Override
  public Long id() {
    return id;
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public long sizeBytes() {
    return sizeBytes;
  }

  public String sha256() {
    return sha256;
  }

  public Long uploadedBy() {
    return uploadedBy;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }
}
