package org.klaster.domain.procurement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.PriceTier;

/** A {@link PriceTier} as it is stored; equal by all it says. */
@Embeddable
public class TierRow {

  private int lotPosition;
  private BigDecimal fromQuantity;

  protected TierRow() {}

  TierRow(PriceTier tier) {
    lotPosition = tier.lot();
    fromQuantity = tier.from();
  }

  PriceTier tier() {
    return new PriceTier(lotPosition, fromQuantity);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TierRow row && tier().equals(row.tier());
  }

  @Override
  public int hashCode() {
    return Objects.hash(lotPosition);
  }
}
