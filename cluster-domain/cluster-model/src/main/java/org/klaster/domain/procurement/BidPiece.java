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

/** A piece of an envelope, in Base64. Written once. */
@Entity
public class BidPiece extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_piece_seq")
  @SequenceGenerator(name = "bid_piece_seq", sequenceName = "bid_piece_seq", allocationSize = 50)
  private Long id;

  private Long bidId;

  @Column(name = "bid_sequence")
  private int sequence;

  private int termsNumber;

  @Enumerated(EnumType.STRING)
  private EnvelopeKind kind;

  private int part;
  private int position;
  private String content;

  protected BidPiece() {}

  /**
   * A piece of an envelope that is sealed now.
   *
   * @param part nought is the bid itself, from 1 on its documents
   */
  public BidPiece(Bid bid, EnvelopeKind kind, int part, int position, String content) {
    this.bidId = bid.id();
    this.sequence = bid.sequence();
    this.termsNumber = bid.termsNumber();
    this.kind = kind;
    this.part = part;
    this.position = position;
    this.content = content;
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

  public int termsNumber() {
    return termsNumber;
  }

  public EnvelopeKind kind() {
    return kind;
  }

  public int part() {
    return part;
  }

  public int position() {
    return position;
  }

  public String content() {
    return content;
  }
}
