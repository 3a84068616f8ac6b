/**
 * Joint purchases: tenders with their lots, the members' lines of demand, sealed bids, the award
 * and what follows from it.
 *
 * <p>Does not belong here: who may see or do what, the council's ballot, and encryption.
 */
package org.klaster.domain.procurement;
