package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.klaster.vocabulary.procurement.NeededDelivery;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A lot of a contract.
 *
 * @param delivered on which both sides agree
 * @param deliveries when how much is to come, and where
 */
public record ContractLineView(
    long lotId,
    int position,
    LocalizedText name,
    String unit,
    BigDecimal quantity,
    BigDecimal delivered,
    Money amount,
    List<NeededDelivery> deliveries)
    implements Serializable {

  public ContractLineView {
    deliveries = List.copyOf(deliveries);
  }
}
