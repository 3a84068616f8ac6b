/**
 * The saving of a joint purchase, shared among its members when a tender is awarded: the officer's
 * table of all lines, and each member's own statement.
 *
 * <p>Does not belong here: the arithmetic, which is pure and stands in {@code
 * org.klaster.vocabulary.procurement}.
 */
package org.klaster.procurement.saving;
