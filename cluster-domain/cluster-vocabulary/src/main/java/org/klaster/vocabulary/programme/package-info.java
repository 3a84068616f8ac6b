/**
 * Words of the target programme: its states and their order, where its money comes from, the units
 * of its indicators, and what a draft may lack.
 *
 * <p>Does not belong here: the ballot by which the council endorses a programme, see {@code
 * council}.
 */
package org.klaster.vocabulary.programme;
