/**
 * Pages about webhooks.
 *
 * <p>Does not belong here: what a webhook is told.
 */
package org.klaster.web.webhook;
