package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.BuyingTerms;

/**
 * A version of the terms.
 *
 * @param number from 1
 * @param reason why a published version was replaced by it
 */
public record TermsView(int number, BuyingTerms terms, @Nullable String reason, Instant savedAt)
    implements Serializable {}
