package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A lot's bill shared by the three keys.
 *
 * @param price of one unit at the volume
 * @param sampling null where the Shapley values are exact
 */
public record LotSavingView(
    long lotId,
    int position,
    LocalizedText name,
    String unit,
    int revision,
    BigDecimal volume,
    Money price,
    Money alone,
    Money total,
    @Nullable Sampling sampling,
    List<MemberSavingRow> rows)
    implements Serializable {

  public LotSavingView {
    rows = List.copyOf(rows);
  }

  public Money saving() {
    return alone.minus(total);
  }
}
