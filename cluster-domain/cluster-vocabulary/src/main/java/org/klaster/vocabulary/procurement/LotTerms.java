package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * What is bought together.
 *
 * @param unit in which quantities are counted and for which a price stands, such as kg or m
 * @param deliveryFrom first day of the months of delivery
 * @param deliveryTo last day of them, included
 */
public record LotTerms(
    LocalizedText name,
    LocalizedText specification,
    String unit,
    LocalDate deliveryFrom,
    LocalDate deliveryTo)
    implements Serializable {}
