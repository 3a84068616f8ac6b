package org.klaster.api.procurement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.procurement.DemandTerms;

/** What an organisation needs of a lot, in place of what it said before; nought takes it back. */
public record EnterDemand(
    long tenderId, long lotId, long organisationId, @NotNull DemandTerms terms)
    implements Serializable {}
