/**
 * Use cases of shared marketing: campaigns, pledges, claims for expenses, settlement and results.
 *
 * <p>Does not belong here: the ballot by which the council approves a campaign, see {@code
 * council}.
 */
package org.klaster.api.marketing;
