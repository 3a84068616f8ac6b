package org.klaster.domain.procurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** A sealed envelope that lies in a file, under its SHA-256. Written once. */
@Entity
public class BidFile extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_file_seq")
  @SequenceGenerator(name = "bid_file_seq", sequenceName = "bid_file_seq", allocationSize = 50)
  private Long id;

  private Long bidId;

  @Column(name = "bid_sequence")
  private int sequence;

  @Enumerated(EnumType.STRING)
  private EnvelopeKind kind;

  private int part;
  private String sha256;

  protected BidFile() {}

  /**
   * An envelope that is sealed now.
   *
   * @param sha256 of the sealed bytes
   */
  public BidFile(Bid bid, EnvelopeKind kind, int part, String sha256) {
    this.bidId = bid.id();
    this.sequence = bid.sequence();
    this.kind = kind;
    this.part = part;
    this.sha256 = sha256;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long bidId() {
    return bidId;
  }

  public int sequence() {
    return sequence;
  }

  public EnvelopeKind kind() {
    return kind;
  }

  public int part() {
    return part;
  }

  public String sha256() {
    return sha256;
  }
}
