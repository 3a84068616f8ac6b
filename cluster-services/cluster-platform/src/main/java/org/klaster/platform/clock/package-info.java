/**
 * The database's clock, the only source of time.
 *
 * <p>Does not belong here: calendars and deadlines of a context.
 */
package org.klaster.platform.clock;
