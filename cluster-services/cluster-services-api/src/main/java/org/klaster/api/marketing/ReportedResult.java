package org.klaster.api.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.klaster.vocabulary.shared.LocalizedText;

/** What one organisation reported, who did and when; the newest of its kind. */
public record ReportedResult(
    LocalizedText organisation, BigDecimal amount, String reporter, Instant reportedAt)
    implements Serializable {}
