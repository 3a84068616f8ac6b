/**
 * Services of joint procurement: who may read what of a tender, rounds of demand, the guard of
 * competition, terms and their versions, the council's approval, the public register.
 *
 * <p>Does not belong here: the ballot itself; it is put and answered through {@code
 * org.klaster.api.council}. Encryption of bids, see {@code bid}.
 */
package org.klaster.procurement;
