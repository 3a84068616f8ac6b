/**
 * Pages about mail: how the person wants to be written to, and how far the mails are.
 *
 * <p>Does not belong here: the texts of the mails, which the platform makes.
 */
package org.klaster.web.mail;
