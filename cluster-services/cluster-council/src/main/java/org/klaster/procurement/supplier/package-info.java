/**
 * Suppliers from outside sign up.
 *
 * <p>Does not belong here: the register of organisations and its representatives, which are asked
 * through their interfaces; bids.
 */
package org.klaster.procurement.supplier;
