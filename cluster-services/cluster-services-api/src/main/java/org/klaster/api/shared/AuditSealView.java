package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;

/**
 * A seal: what the end of the chain was at a moment, signed by the installation.
 *
 * @param number 1, 2, 3 ...
 * @param eventNumber the last record that it covers
 * @param headHash hash of that record
 * @param algorithm of the signature
 * @param publicKey to check it with, X.509 in Base64
 * @param signature in Base64, over {@code message}
 * @param message RFC 8785 form of what is signed
 */
public record AuditSealView(
    long number,
    long eventNumber,
    String headHash,
    Instant sealedAt,
    String algorithm,
    String publicKey,
    String signature,
    String message)
    implements Serializable {}
