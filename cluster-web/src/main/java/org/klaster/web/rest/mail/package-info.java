/**
 * REST resources of the mails: how far they are, and how the caller wants to be written to.
 *
 * <p>Does not belong here: what stands in a mail; nobody reads that but its recipient.
 */
package org.klaster.web.rest.mail;
