package org.klaster.web.rest.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.AssessShares;
import org.klaster.vocabulary.procurement.MarketShares;
import org.klaster.web.rest.shared.Given;

/** The group's part of the markets on which it buys and sells, in percent, each with its source. */
public record SharesBody(
    @Nullable BigDecimal buying,
    @Nullable String buyingSource,
    @Nullable BigDecimal selling,
    @Nullable String sellingSource,
    @Nullable LocalDate asOf) {

  AssessShares command(long tender, int version) {
    return new AssessShares(
        tender,
        new MarketShares(
            Given.required("buying", buying),
            Given.required("buyingSource", buyingSource),
            Given.required("selling", selling),
            Given.required("sellingSource", sellingSource),
            Given.required("asOf", asOf)),
        version);
  }
}
