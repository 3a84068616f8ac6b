package org.klaster.domain.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.FundingLine;
import org.klaster.vocabulary.programme.FundingSource;
import org.klaster.vocabulary.shared.Money;

/** A {@link FundingLine} as it is stored; equal by all it says. */
@Embeddable
public class FundingRow {

  @Enumerated(EnumType.STRING)
  private FundingSource source;

  private int fundingYear;
  private BigDecimal amount;

  protected FundingRow() {}

  FundingRow(FundingLine line) {
    source = line.source();
    fundingYear = line.year();
    amount = line.amount().tenge();
  }

  FundingLine line() {
    return new FundingLine(source, fundingYear, new Money(amount));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FundingRow row
        && source == row.source
        && fundingYear == row.fundingYear
        && amount.compareTo(row.amount) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, fundingYear);
  }
}
