package org.klaster.web.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.NeededDelivery;

/** One delivery of a line as it is entered; without a quantity it is left out. */
public class DeliveryFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable BigDecimal quantity;
  private @Nullable LocalDate neededOn;
  private String place = "";

  DeliveryFields(@Nullable LocalDate neededOn) {
    this.neededOn = neededOn;
  }

  static DeliveryFields of(NeededDelivery known) {
    DeliveryFields fields = new DeliveryFields(known.neededOn());
    fields.quantity = known.quantity().stripTrailingZeros();
    fields.place = known.place();
    return fields;
  }

  /** Null where day or place are missing. */
  @Nullable NeededDelivery delivery() {
    return quantity == null || neededOn == null || place.isBlank()
        ? null
        : new NeededDelivery(neededOn, quantity, place.strip());
  }

  public @Nullable BigDecimal getQuantity() {
    return quantity;
  }

  public void setQuantity(@Nullable BigDecimal quantity) {
    this.quantity = quantity;
  }

  public @Nullable LocalDate getNeededOn() {
    return neededOn;
  }

  public void setNeededOn(@Nullable LocalDate neededOn) {
    this.neededOn = neededOn;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place == null ? "" : place;
  }
}
