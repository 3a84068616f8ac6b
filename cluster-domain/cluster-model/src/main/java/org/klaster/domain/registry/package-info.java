/**
 * Entities of the registry: regions, sectors, clusters, organisations, dated memberships,
 * representation and coordination, and regional indicators.
 *
 * <p>Does not belong here: the council's seats and ballots, and calculations over indicators (see
 * {@code quality}).
 */
package org.klaster.domain.registry;
