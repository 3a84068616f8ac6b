package org.klaster.api.reporting;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.reporting.BenefitBalance;

/**
 * What a membership brought in a year.
 *
 * @param thisYear the year that it is, the last that can be looked at
 * @param years the sums of the last seven years, the oldest first: effects take that long (S003-47)
 */
public record BenefitView(
    BenefitMembership membership,
    int year,
    int thisYear,
    List<BenefitLineView> lines,
    BenefitBalance balance,
    List<BenefitYear> years)
    implements Serializable {

  public BenefitView {
    lines = List.copyOf(lines);
    years = List.copyOf(years);
  }
}
