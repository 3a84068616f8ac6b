package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The bids on a lot, by rank.
 *
 * @param volume that all members need together, for which prices are compared
 */
public record LotComparison(
    long lotId,
    int position,
    LocalizedText name,
    String unit,
    BigDecimal volume,
    List<ComparedRow> rows)
    implements Serializable {

  public LotComparison {
    rows = List.copyOf(rows);
  }
}
