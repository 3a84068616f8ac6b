/**
 * Entities of the target programme: its text, measures with their money, expected indicators, and
 * its timeline.
 *
 * <p>Does not belong here: the council's ballot on it, and who may read it.
 */
package org.klaster.domain.programme;
