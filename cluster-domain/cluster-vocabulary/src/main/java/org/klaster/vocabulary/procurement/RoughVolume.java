package org.klaster.vocabulary.procurement;

import java.math.BigDecimal;

/**
 * A volume as it is shown before it is final: the nearest 1, 2 or 5 times a power of ten that is
 * not above it. Between two such looks, and between the last of them and the final volume, nobody
 * can read off what one member entered.
 */
public final class RoughVolume {

  private static final BigDecimal[] STEPS = {
    new BigDecimal("5"), new BigDecimal("2"), BigDecimal.ONE
  };

  private RoughVolume() {}

  /**
   * The step at or below the volume.
   *
   * @param volume at least nought; nought stays nought
   */
  public static BigDecimal of(BigDecimal volume) {
    if (volume.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(volume.precision() - volume.scale() - 1);
    for (BigDecimal step : STEPS) {
      BigDecimal candidate = power.multiply(step);
      if (candidate.compareTo(volume) <= 0) {
        return candidate;
      }
    }
    return power;
  }
}
