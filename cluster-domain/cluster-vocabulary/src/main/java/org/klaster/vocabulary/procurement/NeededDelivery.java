package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of what a member needs of a lot: when, how much and where.
 *
 * @param quantity in the unit of the lot, up to three decimals
 * @param place where it is delivered
 */
public record NeededDelivery(LocalDate neededOn, BigDecimal quantity, String place)
    implements Serializable {}
