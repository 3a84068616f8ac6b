/**
 * The registry's services as others see them: clusters, organisations, memberships, reference data
 * and regional indicators, with their commands and views.
 *
 * <p>Does not belong here: implementation, entities, and what the council decides.
 */
package org.klaster.api.registry;
