package org.klaster.domain.procurement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.NeededDelivery;

/** A {@link NeededDelivery} as it is stored; equal by all it says. */
@Embeddable
public class DeliveryRow {

  private LocalDate neededOn;
  private BigDecimal quantity;
  private String place;

  protected DeliveryRow() {}

  DeliveryRow(NeededDelivery delivery) {
    neededOn = delivery.neededOn();
    quantity = delivery.quantity();
    place = delivery.place();
  }

  NeededDelivery delivery() {
    return new NeededDelivery(neededOn, quantity, place);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeliveryRow row && delivery().equals(row.delivery());
  }

  @Override
  public int hashCode() {
    return Objects.hash(neededOn, place);
  }
}
