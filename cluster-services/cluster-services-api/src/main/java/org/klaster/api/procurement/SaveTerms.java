package org.klaster.api.procurement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.procurement.BuyingTerms;

/** A draft of the terms, which may have gaps. */
public record SaveTerms(long tenderId, @NotNull BuyingTerms terms, boolean invitedOnly, int version)
    implements Serializable {}
