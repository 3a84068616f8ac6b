/**
 * From the opened bids to the award: marks, the table, the council's ballot, the standstill with
 * its objections.
 *
 * <p>Does not belong here: how bids are opened, and how the saving is shared, see {@code saving}.
 */
package org.klaster.procurement.award;
