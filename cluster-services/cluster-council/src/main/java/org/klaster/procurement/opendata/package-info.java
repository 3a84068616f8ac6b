/**
 * Joint purchases as open data: what the public may know of each, and when.
 *
 * <p>Does not belong here: the format in which it is published, see the web's {@code
 * rest.procurement}.
 */
package org.klaster.procurement.opendata;
