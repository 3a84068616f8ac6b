/**
 * Programmes over REST.
 *
 * <p>Does not belong here: rules of a programme; the services know them.
 */
package org.klaster.web.rest.programme;
