/**
 * What pages of all contexts share: the signed-in person, the address of a list, converters,
 * sign-out, headers, files to save.
 *
 * <p>Does not belong here: pages and beans of one context.
 */
package org.klaster.web.shared;
