package org.klaster.vocabulary.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * What a ministry or an akimat takes over of a cost: a share, up to a ceiling. Rounded down to the
 * tiyn, so that it is never above its share.
 *
 * @param percent 0 to 100, two decimals
 * @param ceiling most that is taken over
 */
public record StatePart(BigDecimal percent, Money ceiling) implements Serializable {

  private static final BigDecimal WHOLE = new BigDecimal(100);

  public static final StatePart NONE = new StatePart(BigDecimal.ZERO, Money.ZERO);

  public StatePart {
    if (percent.signum() < 0
        || percent.compareTo(WHOLE) > 0
        || percent.stripTrailingZeros().scale() > 2
        || ceiling.isNegative()) {
      throw new DomainRuleViolation("campaign.state-part");
    }
    percent = percent.setScale(2, RoundingMode.UNNECESSARY);
  }

  /** The part of a total. */
  public Money of(Money total) {
    Money part = new Money(total.tenge().multiply(percent).divide(WHOLE, 2, RoundingMode.DOWN));
    return part.compareTo(ceiling) < 0 ? part : ceiling;
  }
}
