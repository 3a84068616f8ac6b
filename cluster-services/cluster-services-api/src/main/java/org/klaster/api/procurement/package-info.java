/**
 * Joint procurement as others may use it: rounds of demand, a member's own lines, terms, the public
 * register.
 *
 * <p>Does not belong here: entities, and the ballot on a tender, see {@code council}.
 */
package org.klaster.api.procurement;
