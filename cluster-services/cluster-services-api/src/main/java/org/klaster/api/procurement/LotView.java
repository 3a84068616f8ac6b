package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.DeliveryMonths;
import org.klaster.vocabulary.procurement.LotTerms;

/**
 * A lot as the caller may see it.
 *
 * @param leftOut too few members need it, it is not tendered
 * @param members how many take part, null where too few do
 * @param volume what they need together, null where too few take part
 * @param pooledAt when it was so: while demand is open it lags, so that nobody's change shows
 * @param months when how much is needed, once demand is closed
 */
public record LotView(
    long id,
    int position,
    LotTerms terms,
    boolean leftOut,
    @Nullable Integer members,
    @Nullable BigDecimal volume,
    @Nullable Instant pooledAt,
    List<DeliveryMonths.Span> months)
    implements Serializable {

  public LotView {
    months = List.copyOf(months);
  }
}
