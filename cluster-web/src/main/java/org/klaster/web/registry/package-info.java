/**
 * Pages of the registry: the public register, clusters, organisations, memberships, regions and
 * their import.
 *
 * <p>Does not belong here: rules of the business, and pages of other contexts.
 */
package org.klaster.web.registry;
