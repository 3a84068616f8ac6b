/**
 * The registry's part of the demonstration data: two clusters, invented organisations along both
 * chains, memberships, who acts for whom, and the indicators of a region.
 *
 * <p>Does not belong here: anything that runs outside the demonstration.
 */
package org.klaster.registry.demo;
