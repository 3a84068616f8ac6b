/**
 * Pages of joint procurement.
 *
 * <p>Does not belong here: rules and access, which are the services'.
 */
package org.klaster.web.procurement;
