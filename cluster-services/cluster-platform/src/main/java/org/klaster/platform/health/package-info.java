/**
 * Whether the system can serve: database, identity provider, audit chain, demonstration data.
 *
 * <p>Does not belong here: metrics.
 */
package org.klaster.platform.health;
