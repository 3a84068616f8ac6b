package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * By what, besides the price, bids are compared.
 *
 * @param weight points of the hundred that price and quality share
 */
public record QualityCriterion(LocalizedText name, int weight) implements Serializable {}
