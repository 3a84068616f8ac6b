/**
 * Values of reporting: states of a report, the form as data (indicators and rules), and what a
 * check of a submission says.
 *
 * <p>Does not belong here: rows of the database, and the arithmetic of aggregates, which is in the
 * model.
 */
package org.klaster.vocabulary.reporting;
