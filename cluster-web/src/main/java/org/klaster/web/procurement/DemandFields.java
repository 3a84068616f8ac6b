package org.klaster.web.procurement;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.LotView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.shared.Money;

/** A member's line of one lot as it is entered; without a quantity it is left out. */
public class DemandFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LotView lot;
  private @Nullable DemandLineView line;
  private @Nullable BigDecimal quantity;
  private @Nullable LocalDate neededOn;
  private String place = "";
  private @Nullable BigDecimal ownPrice;
  private @Nullable BigDecimal ceiling;
  private transient @Nullable Part file;

  DemandFields(LotView lot) {
    this.lot = lot;
    this.neededOn = lot.terms().deliveryFrom();
  }

  /** Begins with what was entered before. */
  void take(DemandLineView known) {
    line = known;
    quantity = known.terms().quantity().stripTrailingZeros();
    neededOn = known.terms().neededOn();
    place = known.terms().place();
    ownPrice = known.terms().ownPrice().tenge();
    ceiling = known.terms().ceiling().tenge();
  }

  /** What stands in the fields, null where no quantity does; half a line is refused. */
  @Nullable DemandTerms terms() {
    if (quantity == null && (line != null || file == null || file.getSize() == 0)) {
      return null;
    }
    if (quantity == null
        || neededOn == null
        || place.isBlank()
        || ownPrice == null
        || ceiling == null) {
      throw new InvalidInput("lines", "tender.line-half", lot.position());
    }
    return new DemandTerms(
        quantity, neededOn, place.strip(), new Money(ownPrice), new Money(ceiling));
  }

  public LotView getLot() {
    return lot;
  }

  public @Nullable DemandLineView getLine() {
    return line;
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

  public @Nullable BigDecimal getOwnPrice() {
    return ownPrice;
  }

  public void setOwnPrice(@Nullable BigDecimal ownPrice) {
    this.ownPrice = ownPrice;
  }

  public @Nullable BigDecimal getCeiling() {
    return ceiling;
  }

  public void setCeiling(@Nullable BigDecimal ceiling) {
    this.ceiling = ceiling;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
