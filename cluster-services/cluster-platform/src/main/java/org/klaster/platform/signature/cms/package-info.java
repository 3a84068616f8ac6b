/**
 * Detached CMS signatures (RFC 5652, PKCS#7, CAdES) with the standards they stand on: certificates,
 * OCSP answers, revocation lists, time stamps.
 *
 * <p>Does not belong here: who signs what, and what follows from the result.
 */
package org.klaster.platform.signature.cms;
