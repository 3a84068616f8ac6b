package org.klaster.vocabulary.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * What a campaign is expected to bring: tenge where the kind is money, a number otherwise.
 *
 * @param target positive, two decimals at most
 */
public record ExpectedResult(ResultKind kind, BigDecimal target) implements Serializable {

  public ExpectedResult {
    if (target.signum() <= 0 || target.stripTrailingZeros().scale() > 2) {
      throw new DomainRuleViolation("campaign.result");
    }
  }
}
