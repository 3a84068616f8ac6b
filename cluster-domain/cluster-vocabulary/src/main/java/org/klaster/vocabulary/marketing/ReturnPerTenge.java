package org.klaster.vocabulary.marketing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Money;

/** Tenge of orders and exports for each tenge paid; a ratio of sums, never a mean of ratios. */
public final class ReturnPerTenge {

  private ReturnPerTenge() {}

  /** Two decimals; null where nothing was paid: no data, never nought. */
  public static @Nullable BigDecimal of(Money gained, Money paid) {
    return paid.tenge().signum() == 0
        ? null
        : gained.tenge().divide(paid.tenge(), 2, RoundingMode.HALF_EVEN);
  }
}
