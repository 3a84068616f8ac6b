/**
 * Webhooks: addresses of other systems that are told of changes, signed, at least once.
 *
 * <p>Does not belong here: what is told and who may read it, see change.
 */
package org.klaster.platform.webhook;
