package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.klaster.vocabulary.shared.Money;

/**
 * A price that a bidder offers from a volume on.
 *
 * @param from in the unit of the lot; nought for the first tier
 * @param price for one unit
 */
public record OfferedTier(BigDecimal from, Money price) implements Serializable {}
