/**
 * Interests of a council's seats: standing declarations, business groups.
 *
 * <p>Does not belong here: who is recused in a ballot, which is the council's in general and asks
 * {@link org.klaster.council.Recusals}.
 */
package org.klaster.council.interest;
