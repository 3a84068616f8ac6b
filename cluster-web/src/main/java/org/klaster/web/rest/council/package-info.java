/**
 * REST resources of the council: applications for membership, their admission, their votes.
 *
 * <p>Does not belong here: rules; the services keep them.
 */
package org.klaster.web.rest.council;
