/**
 * Campaigns of shared marketing over REST.
 *
 * <p>Does not belong here: rules of a campaign; the services know them.
 */
package org.klaster.web.rest.marketing;
