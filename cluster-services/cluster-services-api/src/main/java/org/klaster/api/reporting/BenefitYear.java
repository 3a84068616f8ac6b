package org.klaster.api.reporting;

import java.io.Serializable;
import org.klaster.vocabulary.reporting.BenefitBalance;

/** The sums of one year. */
public record BenefitYear(int year, BenefitBalance balance) implements Serializable {}
