package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;

/**
 * A stored file as a list shows it.
 *
 * @param sizeBytes size in bytes
 * @param sha256 lower-case hexadecimal
 */
public record DocumentView(
    long id, String fileName, String mediaType, long sizeBytes, String sha256, Instant uploadedAt)
    implements Serializable {}
