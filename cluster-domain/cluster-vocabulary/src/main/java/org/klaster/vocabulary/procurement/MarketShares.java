package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The group's part of the markets on which it buys and sells.
 *
 * @param buying percent of the market on which it buys together
 * @param selling percent of the market on which its members sell
 * @param asOf day of which the figures are
 */
public record MarketShares(
    BigDecimal buying,
    String buyingSource,
    BigDecimal selling,
    String sellingSource,
    LocalDate asOf)
    implements Serializable {}
