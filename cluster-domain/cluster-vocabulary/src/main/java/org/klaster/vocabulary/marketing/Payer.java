package org.klaster.vocabulary.marketing;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * One who bears a part of a cost.
 *
 * @param organisationId breaks ties: the lower one takes the tiyn that is left
 * @param weight by the key, positive
 * @param most what was pledged; the share is never above it
 */
public record Payer(long organisationId, long weight, Money most) implements Serializable {

  public Payer {
    if (weight < 1) {
      throw new DomainRuleViolation("campaign.basis-missing");
    }
    if (most.isNegative()) {
      throw new DomainRuleViolation("campaign.amount");
    }
  }
}
