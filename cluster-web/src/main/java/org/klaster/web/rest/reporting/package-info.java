/**
 * Reports and aggregates under {@code /api/v1}.
 *
 * <p>Does not belong here: rules; the services have them.
 */
package org.klaster.web.rest.reporting;
