package org.klaster.web.rest.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.shared.Money;

/**
 * A line of demand as it is sent.
 *
 * @param organisation key of the own organisation
 */
public record DemandBody(
    @Nullable Long organisation,
    @Nullable BigDecimal quantity,
    @Nullable LocalDate neededOn,
    @Nullable String place,
    @Nullable BigDecimal ownPrice,
    @Nullable BigDecimal ceiling) {

  DemandTerms terms() {
    return new DemandTerms(
        required("quantity", quantity),
        required("neededOn", neededOn),
        required("place", place).strip(),
        new Money(required("ownPrice", ownPrice)),
        new Money(required("ceiling", ceiling)));
  }

  long buyer() {
    return required("organisation", organisation);
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null || value.toString().isBlank()) {
      throw new InvalidInput(field, "input.required", field);
    }
    return value;
  }
}
