package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** That the envelopes of a kind were opened, in one act. Written once. */
@Entity
public class BidOpening extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_opening_seq")
  @SequenceGenerator(
      name = "bid_opening_seq",
      sequenceName = "bid_opening_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;

  @Enumerated(EnumType.STRING)
  private EnvelopeKind kind;

  private int opened;
  private int damaged;
  private String protocolHash;
  private Instant openedAt;

  protected BidOpening() {}

  public BidOpening(Tender tender, EnvelopeKind kind, Count count, String hash, Instant at) {
    this.tenderId = tender.id();
    this.kind = kind;
    this.opened = count.opened();
    this.damaged = count.damaged();
    this.protocolHash = hash;
    this.openedAt = at;
  }

  /** How many were opened, and how many could not be. */
  public record Count(int opened, int damaged) {}

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public EnvelopeKind kind() {
    return kind;
  }

  public int opened() {
    return opened;
  }

  public int damaged() {
    return damaged;
  }

  public String protocolHash() {
    return protocolHash;
  }

  public Instant openedAt() {
    return openedAt;
  }
}
