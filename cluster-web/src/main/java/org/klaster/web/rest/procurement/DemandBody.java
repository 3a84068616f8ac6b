package org.klaster.web.rest.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.NeededDelivery;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.rest.shared.Given;

/**
 * A line of demand as it is sent: in one delivery, or in several.
 *
 * @param organisation key of the own organisation
 * @param quantity of the one delivery, as its day and place; left out where deliveries are named
 */
public record DemandBody(
    @Nullable Long organisation,
    @Nullable BigDecimal quantity,
    @Nullable LocalDate neededOn,
    @Nullable String place,
    @Nullable BigDecimal ownPrice,
    @Nullable BigDecimal ceiling,
    @Nullable List<DeliveryBody> deliveries) {

  /** One of several deliveries. */
  public record DeliveryBody(
      @Nullable LocalDate neededOn, @Nullable BigDecimal quantity, @Nullable String place) {

    NeededDelivery delivery() {
      return new NeededDelivery(
          Given.required("neededOn", neededOn),
          Given.required("quantity", quantity),
          Given.required("place", place).strip());
    }
  }

  DemandTerms terms() {
    Money own = new Money(Given.required("ownPrice", ownPrice));
    Money most = new Money(Given.required("ceiling", ceiling));
    List<DeliveryBody> parts =
        deliveries == null ? List.of(new DeliveryBody(neededOn, quantity, place)) : deliveries;
    return DemandTerms.of(
        parts.stream().map(part -> Given.required("deliveries", part).delivery()).toList(),
        own,
        most);
  }

  long buyer() {
    return Given.required("organisation", organisation);
  }
}
