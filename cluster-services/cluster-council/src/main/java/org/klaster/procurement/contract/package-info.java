/**
 * Contracts of a joint purchase: one for each buyer with its supplier, what both sides say of
 * deliveries and payments, claims about quality.
 *
 * <p>Does not belong here: who bears what, see {@code org.klaster.procurement.saving}.
 */
package org.klaster.procurement.contract;
