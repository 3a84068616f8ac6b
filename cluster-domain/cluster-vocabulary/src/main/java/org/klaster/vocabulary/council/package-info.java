/**
 * Values of the Coordination Council and of admission: voting rules as data, choices, outcomes, and
 * the states of an application and of a ballot with their transition tables.
 *
 * <p>Does not belong here: the count itself (see the model), and what needs a database.
 */
package org.klaster.vocabulary.council;
