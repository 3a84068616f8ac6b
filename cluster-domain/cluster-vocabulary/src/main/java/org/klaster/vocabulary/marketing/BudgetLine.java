package org.klaster.vocabulary.marketing;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** What a part of a campaign is planned to cost; more than nothing. */
public record BudgetLine(LocalizedText name, Money amount) implements Serializable {

  public BudgetLine {
    if (amount.compareTo(Money.ZERO) <= 0) {
      throw new DomainRuleViolation("campaign.amount");
    }
  }
}
