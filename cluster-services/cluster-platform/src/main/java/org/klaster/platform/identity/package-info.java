/**
 * What the product asks of the identity provider beside signing people in: organisations and
 * invitations.
 *
 * <p>Does not belong here: who is signed in, see actor.
 */
package org.klaster.platform.identity;
