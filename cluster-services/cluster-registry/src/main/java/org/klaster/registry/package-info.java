/**
 * The registry's services: clusters, organisations, memberships, reference data, regional
 * indicators.
 *
 * <p>Does not belong here: what a council decides, reports of firms, and anything of the web.
 */
package org.klaster.registry;
