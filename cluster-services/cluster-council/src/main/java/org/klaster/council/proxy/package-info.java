/**
 * Who acts for a seat in one meeting: substitutes and delegated votes, as the seats give and revoke
 * them.
 *
 * <p>Does not belong here: by what right a vote is given, which is the council's in general and
 * asks {@link org.klaster.council.StandIns}.
 */
package org.klaster.council.proxy;
