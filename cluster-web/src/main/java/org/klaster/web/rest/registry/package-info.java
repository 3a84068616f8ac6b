/**
 * REST of the registry: clusters and organisations.
 *
 * <p>Does not belong here: rules, and what other contexts offer.
 */
package org.klaster.web.rest.registry;
