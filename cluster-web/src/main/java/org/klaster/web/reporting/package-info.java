/**
 * Pages of reporting: the firm's report, the coordinator's review, aggregates, verification, and
 * the files that are downloaded from them.
 *
 * <p>Does not belong here: rules, sums, suppression; the services have them.
 */
package org.klaster.web.reporting;
