package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.procurement.LaboratoryRecord;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A claim about quality.
 *
 * @param accepted null until the supplier has answered
 */
public record QualityClaimView(
    long id,
    LocalizedText lot,
    String claim,
    LaboratoryRecord record,
    DocumentView document,
    Instant filedAt,
    @Nullable Boolean accepted,
    @Nullable String answer,
    @Nullable Instant answeredAt)
    implements Serializable {}
