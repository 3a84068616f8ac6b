/**
 * Pure calculators that look a printed table of indicators through: growth against levels, parts
 * against wholes, jumps.
 *
 * <p>Does not belong here: reading files, storing, and texts.
 */
package org.klaster.domain.registry.quality;
