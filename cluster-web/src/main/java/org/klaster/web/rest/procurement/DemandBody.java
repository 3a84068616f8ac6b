package org.klaster.web.rest.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.rest.shared.Given;

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
        Given.required("quantity", quantity),
        Given.required("neededOn", neededOn),
        Given.required("place", place).strip(),
        new Money(Given.required("ownPrice", ownPrice)),
        new Money(Given.required("ceiling", ceiling)));
  }

  long buyer() {
    return Given.required("organisation", organisation);
  }
}
