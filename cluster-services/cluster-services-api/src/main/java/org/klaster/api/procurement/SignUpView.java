package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.SupplierRequestStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A sign-up.
 *
 * @param legalId BIN, or a masked IIN
 * @param region KATO code
 * @param sector OKED code
 * @param known whether the register has an organisation under that number already
 * @param person who asks to act for it
 * @param reason why it was refused
 */
public record SignUpView(
    long id,
    int version,
    String legalId,
    LocalizedText name,
    String region,
    String sector,
    String address,
    String phone,
    boolean known,
    String person,
    @Nullable String email,
    Instant requestedAt,
    SupplierRequestStatus status,
    @Nullable String reason)
    implements Serializable {}
