package org.klaster.vocabulary.procurement;

import java.io.Serializable;

/**
 * That a buyer may leave a joint purchase.
 *
 * @param round of asking, from 1: who leaves changes the price of those who stay
 */
public record Departure(long organisationId, LeaveGround ground, int round)
    implements Serializable {}
