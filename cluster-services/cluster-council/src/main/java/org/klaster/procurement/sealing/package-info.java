/**
 * Envelopes of bids as pure functions: codes and keys of openers, the split key of a tender, sealed
 * envelopes, commitments, the chain of acts and the published tree.
 *
 * <p>Does not belong here: the database, who may do what, and cryptography of its own: primitives
 * are those of {@code org.klaster.platform.secrecy} and of Bouncy Castle.
 */
package org.klaster.procurement.sealing;
