/**
 * Pages of shared marketing: the list of campaigns, a campaign with its money and results, the
 * proposal, a member's part, and the coordinator's work on pledges and claims.
 *
 * <p>Does not belong here: rules of a campaign; the services know them.
 */
package org.klaster.web.marketing;
