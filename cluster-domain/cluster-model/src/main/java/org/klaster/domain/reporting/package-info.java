/**
 * Reports of member firms: the form, the report with its frozen revisions, its review, the
 * aggregates of a cluster and a period, and the pure arithmetic behind them (check of a submission,
 * coverage, sums, disclosure control).
 *
 * <p>Does not belong here: who is a member when (registry), who may see what (services), texts,
 * files.
 */
package org.klaster.domain.reporting;
