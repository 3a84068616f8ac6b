package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.klaster.vocabulary.shared.Money;

/**
 * What one member needs of a lot.
 *
 * @param quantity in the unit of the lot, up to three decimals; nought takes the demand back
 * @param place where it is delivered
 * @param ownPrice that the member pays alone today, for one unit
 * @param ceiling above which the member does not buy, for one unit
 */
public record DemandTerms(
    BigDecimal quantity, LocalDate neededOn, String place, Money ownPrice, Money ceiling)
    implements Serializable {}
