package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.klaster.domain.shared.VersionedEntity;

/**
 * A document of an opened bid as its paper lists it. Its bytes stay in their sealed envelope.
 * Written once.
 */
@Entity
public class BidDocument extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_document_seq")
  @SequenceGenerator(
      name = "bid_document_seq",
      sequenceName = "bid_document_seq",
      allocationSize = 50)
  private Long id;

  private Long bidId;
  private int position;
  private String fileName;
  private String mediaType;
  private int sizeBytes;
  private String sha256;

  protected BidDocument() {}

  /**
   * A listed document.
   *
   * @param position its place in the envelope, from nought
   */
  public BidDocument(Bid bid, int position, Content content) {
    this.bidId = bid.id();
    this.position = position;
    this.fileName = content.fileName();
    this.mediaType = content.mediaType();
    this.sizeBytes = content.sizeBytes();
    this.sha256 = content.sha256();
  }

  /** What it is. */
  public record Content(String fileName, String mediaType, int sizeBytes, String sha256) {}

  @Override
  public Long id() {
    return id;
  }

  public Long bidId() {
    return bidId;
  }

  public int position() {
    return position;
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public int sizeBytes() {
    return sizeBytes;
  }

  public String sha256() {
    return sha256;
  }
}
