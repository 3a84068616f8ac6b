package org.klaster.web.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.shared.LocalizedInput;

/** A budget line of a proposal; empty ones are left out. */
public class LineFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalizedInput name = new LocalizedInput(null);
  private @Nullable BigDecimal amount;

  /** What stands in the fields, null where nothing does; half a line is refused. */
  @Nullable BudgetLine line() {
    LocalizedText text = name.toText();
    if (text == null && amount == null) {
      return null;
    }
    if (text == null || amount == null) {
      throw new InvalidInput("lines", "campaign.line-half");
    }
    return new BudgetLine(text, new Money(amount));
  }

  void take(BudgetLine line) {
    name.take(line.name());
    amount = line.amount().tenge();
  }

  public LocalizedInput getName() {
    return name;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(@Nullable BigDecimal amount) {
    this.amount = amount;
  }
}
