package org.klaster.api.marketing;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import org.klaster.vocabulary.marketing.ResultKind;

/** What a campaign has brought an organisation so far; tenge where the kind is money. */
public record ReportResult(
    long campaignId, long organisationId, @NotNull ResultKind kind, @NotNull BigDecimal amount)
    implements Serializable {}
