/**
 * Invented joint purchases, loaded once where the demonstration is asked for.
 *
 * <p>Does not belong here: anything that a real installation needs.
 */
package org.klaster.procurement.demo;
