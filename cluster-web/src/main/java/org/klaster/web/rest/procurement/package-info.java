/**
 * Joint purchases over REST: what a caller may see of a tender, and the caller's own demand.
 *
 * <p>Does not belong here: rules of a tender; the services know them.
 */
package org.klaster.web.rest.procurement;
