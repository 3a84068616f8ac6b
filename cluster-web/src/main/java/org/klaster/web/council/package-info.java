/**
 * Pages of the council: ballots, decisions, councils and their rules, applications for membership.
 *
 * <p>Does not belong here: rules of the business; the services keep them.
 */
package org.klaster.web.council;
