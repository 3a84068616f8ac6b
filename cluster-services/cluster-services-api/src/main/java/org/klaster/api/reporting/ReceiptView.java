package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;
import org.klaster.vocabulary.shared.Period;

/**
 * Proof of a submission.
 *
 * @param hash SHA-256 of the canonical content's UTF-8 bytes, in hexadecimal
 * @param canonical the content in canonical form (RFC 8785)
 */
public record ReceiptView(
    long reportId,
    Period period,
    int revision,
    Instant submittedAt,
    String submittedBy,
    String hash,
    String canonical)
    implements Serializable {}
