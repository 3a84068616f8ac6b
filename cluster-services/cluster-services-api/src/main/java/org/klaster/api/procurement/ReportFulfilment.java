package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.FulfilmentKind;

/**
 * The caller's side of a contract says what was delivered or paid, or says it anew.
 *
 * @param lotId null for a payment
 * @param reference number of the waybill or of the payment order
 * @param figure quantity in the lot's unit, or tenge
 */
public record ReportFulfilment(
    long contractId,
    @NotNull FulfilmentKind kind,
    @Nullable Long lotId,
    @NotBlank @Size(max = 100) String reference,
    @NotNull @Positive BigDecimal figure,
    @NotNull LocalDate on)
    implements Serializable {}
