package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import org.klaster.vocabulary.shared.Money;

/**
 * That shares are an estimate over sampled orders of joining, and how good it is.
 *
 * @param seed with which anybody draws the same orders
 * @param standardError the largest of the buyers
 */
public record Sampling(long seed, int orders, Money standardError) implements Serializable {}
