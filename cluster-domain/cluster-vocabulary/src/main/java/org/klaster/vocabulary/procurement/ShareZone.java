package org.klaster.vocabulary.procurement;

import java.math.BigDecimal;

/**
 * How equal price treats a buyer of this part of the volume, where the price falls with the root of
 * the volume (Schotanus 2005): of a volume that is given, a quarter gains most; of a volume that
 * grows with this buyer alone, the gain falls from 38 % on. Properties of the curve, not limits
 * that somebody has set.
 */
public enum ShareZone {
  FAIR,
  /** Over 25 %: it gains less than a smaller buyer of the same group would. */
  PAST_PEAK,
  /** Over 38 %: the more it buys, the less it gains. */
  FALLING;

  private static final BigDecimal PEAK = new BigDecimal("0.25");
  private static final BigDecimal FALL = new BigDecimal("0.38");

  /** The zone of a part of a volume. */
  public static ShareZone of(BigDecimal quantity, BigDecimal volume) {
    if (quantity.compareTo(volume.multiply(FALL)) > 0) {
      return FALLING;
    }
    return quantity.compareTo(volume.multiply(PEAK)) > 0 ? PAST_PEAK : FAIR;
  }
}
