/**
 * Secrets that live for a while: texts sealed to a key of their own (HPKE, RFC 9180), and the store
 * that keeps the private keys outside the database until they are destroyed.
 *
 * <p>Does not belong here: what is sealed and when a key ends (see the council), and the key with
 * which the installation signs.
 */
@org.jspecify.annotations.NullMarked
package org.klaster.platform.secrecy;
