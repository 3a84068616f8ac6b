package org.klaster.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.klaster.api.reporting.BenefitSums;
import org.klaster.api.reporting.Benefits;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** What memberships brought, by cluster and in sum. */
@Named
@RequestScoped
public class BenefitSumsBacking {

  private static final int OLDEST = 7;

  @Inject private Benefits benefits;
  @Inject private ListAddress address;

  private BenefitSums sums;

  public void load() {
    Long year = address.number("year");
    sums = benefits.sums(year == null || year > Integer.MAX_VALUE ? 0 : year.intValue());
  }

  public BenefitSums getSums() {
    return sums;
  }

  public List<BenefitKind> getKinds() {
    return List.of(BenefitKind.values());
  }

  public List<Choice> getYearChoices() {
    return IntStream.range(0, OLDEST)
        .map(back -> sums.thisYear() - back)
        .mapToObj(year -> new Choice(year, Integer.toString(year)))
        .toList();
  }
}
