/**
 * Pages of joint procurement: the list of tenders, a tender and what to do next with it, rounds, a
 * member's demand, the officer's look at it, the guard, terms, bids, awards and savings, and the
 * public register.
 *
 * <p>Does not belong here: rules and access, which are the services'.
 */
package org.klaster.web.procurement;
