/**
 * Use cases of reporting: the firm's report, its review by the coordinator, the aggregates for the
 * ministry, and the verification of what was frozen.
 *
 * <p>Does not belong here: who is a member (registry).
 */
package org.klaster.api.reporting;
