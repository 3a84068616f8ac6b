package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a contract says of a delivery or a payment.
 *
 * @param lotId null for a payment
 * @param reference number of the waybill or of the payment order; by it the two sides' words meet
 * @param figure quantity in the lot's unit, or tenge
 */
public record Fulfilment(
    FulfilmentKind kind,
    @Nullable Long lotId,
    String reference,
    ContractSide side,
    BigDecimal figure,
    LocalDate on)
    implements Serializable {}
