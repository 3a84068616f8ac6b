package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;

/** A price that an opened bid offers from a volume on. */
@Entity
public class BidTier extends VersionedEntity {

  private static final int DECIMALS = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_tier_seq")
  @SequenceGenerator(name = "bid_tier_seq", sequenceName = "bid_tier_seq", allocationSize = 50)
  private Long id;

  private Long offerId;
  private BigDecimal fromQuantity;
  private BigDecimal price;

  protected BidTier() {}

  public BidTier(BidOffer offer, OfferedTier tier) {
    this.offerId = offer.id();
    this.fromQuantity = tier.from().setScale(DECIMALS);
    this.price = tier.price().tenge();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long offerId() {
    return offerId;
  }

  public OfferedTier tier() {
    return new OfferedTier(fromQuantity, new Money(price));
  }
}
