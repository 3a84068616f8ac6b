package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import org.klaster.vocabulary.shared.Money;

/**
 * What one buyer bears of a joint purchase.
 *
 * @param alone what it would pay alone
 * @param share what it pays together with the others
 * @param zone how equal price treats a buyer of this size, whatever key is used
 */
public record SavingShare(Money alone, Money share, ShareZone zone) implements Serializable {

  /** Negative where the key makes it pay more than alone. */
  public Money saving() {
    return alone.minus(share);
  }

  public boolean isDearerThanAlone() {
    return saving().isNegative();
  }
}
