/**
 * The demonstration's reports: four quarters of invented figures.
 *
 * <p>Does not belong here: anything that a real installation needs.
 */
package org.klaster.reporting.demo;
