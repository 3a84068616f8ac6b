package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * What of a bid is compared.
 *
 * @param price of the whole volume of the lot
 * @param marks 0 to {@value #BEST_MARK} by criterion, the mean of the evaluators
 */
public record ComparedBid(long bidId, Money price, Instant sealedAt, List<BigDecimal> marks)
    implements Serializable {

  public static final int BEST_MARK = 100;

  public ComparedBid {
    marks = List.copyOf(marks);
    BigDecimal best = BigDecimal.valueOf(BEST_MARK);
    if (marks.stream().anyMatch(mark -> mark.signum() < 0 || mark.compareTo(best) > 0)) {
      throw new DomainRuleViolation("award.mark");
    }
    if (price.compareTo(Money.ZERO) <= 0) {
      throw new DomainRuleViolation("saving.price");
    }
  }
}
