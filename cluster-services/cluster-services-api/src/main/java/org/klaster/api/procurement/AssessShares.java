package org.klaster.api.procurement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.procurement.MarketShares;

/** The group's shares of the markets, in place of an earlier finding. */
public record AssessShares(long tenderId, @NotNull MarketShares shares, int version)
    implements Serializable {}
