package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.klaster.domain.shared.VersionedEntity;

/** What an opened bid offers for one lot; its prices are {@link BidTier}s. */
@Entity
public class BidOffer extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_offer_seq")
  @SequenceGenerator(name = "bid_offer_seq", sequenceName = "bid_offer_seq", allocationSize = 50)
  private Long id;

  private Long bidId;
  private Long lotId;

  protected BidOffer() {}

  public BidOffer(Bid bid, Long lotId) {
    this.bidId = bid.id();
    this.lotId = lotId;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long bidId() {
    return bidId;
  }

  public Long lotId() {
    return lotId;
  }
}
