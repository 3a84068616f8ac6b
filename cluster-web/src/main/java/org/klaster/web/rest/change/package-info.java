/**
 * The change feed in JSON.
 *
 * <p>Does not belong here: who may see which change: that is the services'.
 */
package org.klaster.web.rest.change;
