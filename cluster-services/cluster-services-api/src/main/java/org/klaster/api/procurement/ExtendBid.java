package org.klaster.api.procurement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A bidder is bound for longer.
 *
 * @param until the last day, later than that of the bid and of earlier extensions
 */
public record ExtendBid(long tenderId, long organisationId, @NotNull LocalDate until)
    implements Serializable {}
