/**
 * "My work": gathers what waits for the caller from every context.
 *
 * <p>Does not belong here: what waits and until when; each context tells that itself.
 */
package org.klaster.platform.work;
