package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.SeatFunction;

/**
 * A signature that minutes have or still need.
 *
 * @param signer name of who signed, null while it is missing
 * @param ownKey the signature with the signer's own key, null where there is none
 */
public record MinutesSignatureRow(
    SeatFunction function,
    @Nullable String signer,
    @Nullable Instant signedAt,
    @Nullable OwnKeyView ownKey)
    implements Serializable {}
