package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A lot of a contract.
 *
 * @param delivered on which both sides agree
 */
public record ContractLineView(
    long lotId,
    int position,
    LocalizedText name,
    String unit,
    BigDecimal quantity,
    BigDecimal delivered,
    Money amount,
    LocalDate neededOn,
    String place)
    implements Serializable {}
