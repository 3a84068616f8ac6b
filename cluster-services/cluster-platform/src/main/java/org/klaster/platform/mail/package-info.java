/**
 * Mail to people: what a context wants to tell whom, kept with the decision, delivered afterwards
 * in the person's language, at once or in the daily digest.
 *
 * <p>Does not belong here: which events are told; each context decides that itself. Invitations to
 * accounts, which the identity provider sends.
 */
package org.klaster.platform.mail;
