/**
 * Who is calling: the person, the roles and the organisation of the token; the system itself in
 * timers.
 *
 * <p>Does not belong here: what the caller may do, see access.
 */
package org.klaster.platform.actor;
