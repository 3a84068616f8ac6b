package org.klaster.web.procurement;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.LotView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.NeededDelivery;
import org.klaster.vocabulary.shared.Money;

/** A member's line of one lot as it is entered; without a quantity it is left out. */
public class DemandFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LotView lot;
  private @Nullable DemandLineView line;
  private final List<DeliveryFields> deliveries = new ArrayList<>();
  private @Nullable BigDecimal ownPrice;
  private @Nullable BigDecimal ceiling;
  private transient @Nullable Part file;

  DemandFields(LotView lot) {
    this.lot = lot;
    deliveries.add(new DeliveryFields(lot.terms().deliveryFrom()));
  }

  /** Begins with what was entered before. */
  void take(DemandLineView known) {
    line = known;
    deliveries.clear();
    known.terms().deliveries().forEach(part -> deliveries.add(DeliveryFields.of(part)));
    ownPrice = known.terms().ownPrice().tenge();
    ceiling = known.terms().ceiling().tenge();
  }

  /** One more delivery, to the place of the last one. */
  void more() {
    if (deliveries.size() < DemandTerms.MOST_DELIVERIES) {
      DeliveryFields next = new DeliveryFields(null);
      next.setPlace(deliveries.get(deliveries.size() - 1).getPlace());
      deliveries.add(next);
    }
  }

  /** What stands in the fields, null where no quantity does; half a line is refused. */
  @Nullable DemandTerms terms() {
    List<DeliveryFields> given =
        deliveries.stream().filter(fields -> fields.getQuantity() != null).toList();
    if (given.isEmpty() && (line != null || file == null || file.getSize() == 0)) {
      return null;
    }
    List<NeededDelivery> parts =
        given.stream().map(DeliveryFields::delivery).filter(Objects::nonNull).toList();
    if (given.isEmpty() || parts.size() < given.size() || ownPrice == null || ceiling == null) {
      throw new InvalidInput("lines", "tender.line-half", lot.position());
    }
    return DemandTerms.of(parts, new Money(ownPrice), new Money(ceiling));
  }

  public List<DeliveryFields> getDeliveries() {
    return deliveries;
  }

  public LotView getLot() {
    return lot;
  }

  public @Nullable DemandLineView getLine() {
    return line;
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
