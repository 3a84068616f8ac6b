package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A contract in a list.
 *
 * @param mismatches deliveries and payments on which the sides differ
 * @param openClaims quality claims without an answer
 */
public record ContractRow(
    long id,
    String number,
    LocalizedText buyer,
    LocalizedText supplier,
    Money amount,
    ContractStatus status,
    @Nullable Instant buyerSignedAt,
    @Nullable Instant supplierSignedAt,
    long mismatches,
    long openClaims)
    implements Serializable {}
