package org.klaster.api.reporting;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How many of the expected reports there are.
 *
 * @param expected members active on the cut-off day
 * @param completeness accepted per cent of expected
 */
public record CoverageView(
    int expected, int submitted, int accepted, int late, BigDecimal completeness)
    implements Serializable {}
