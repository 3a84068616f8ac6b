package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A member's line of demand: for that member and the procurement officer alone.
 *
 * @param proof of the price that the member pays alone
 */
public record DemandLineView(
    long lotId,
    int lot,
    long organisationId,
    LocalizedText organisation,
    DemandTerms terms,
    @Nullable DocumentView proof,
    Instant enteredAt)
    implements Serializable {}
