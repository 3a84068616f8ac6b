/**
 * Signatures over records that have to be checked without this system, and the canonical form that
 * is hashed and signed.
 *
 * <p>Does not belong here: what is signed and who may.
 */
package org.klaster.platform.signature;
