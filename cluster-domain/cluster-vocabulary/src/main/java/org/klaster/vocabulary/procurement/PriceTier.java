package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A volume from which a price of its own is asked for.
 *
 * @param lot position of the lot
 * @param from in the unit of the lot, more than nought: the first tier begins at nought by itself
 */
public record PriceTier(int lot, BigDecimal from) implements Serializable {}
