package org.klaster.vocabulary.programme;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * Money from one source in one year.
 *
 * @param amount not negative; zero says that the source gives its work, not money
 */
public record FundingLine(FundingSource source, int year, Money amount) implements Serializable {

  private static final int FIRST_YEAR = 1991;
  private static final int LAST_YEAR = 2199;
  private static final Money MOST = Money.of("99999999999999999.99");

  public FundingLine {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DomainRuleViolation("programme.funding-year", Integer.toString(year));
    }
    if (amount.isNegative() || amount.compareTo(MOST) > 0) {
      throw new DomainRuleViolation("programme.funding-amount", amount.tenge());
    }
  }
}
