package org.klaster.domain.marketing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.shared.Money;

/** A {@link BudgetLine} as it is stored; equal by all it says. */
@Embeddable
public class LineRow {

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  private BigDecimal amount;

  protected LineRow() {}

  LineRow(BudgetLine line) {
    name = LocalizedColumns.of(line.name());
    amount = line.amount().tenge();
  }

  BudgetLine line() {
    return new BudgetLine(name.toText(), new Money(amount));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineRow row && line().equals(row.line());
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount);
  }
}
