/**
 * Campaigns of shared marketing with their pledges, claims and reported results.
 *
 * <p>Does not belong here: who may see or do what, and the council's ballot.
 */
package org.klaster.domain.marketing;
