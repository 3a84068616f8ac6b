package org.klaster.reporting.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;

/**
 * Plausible figures of an invented firm: from its size and kind, steady from quarter to quarter, in
 * thousand KZT.
 */
final class InventedFigures {

  /**
   * Output of a quarter against the year's mean, from the fourth quarter on: cotton is picked and
   * ginned in autumn.
   */
  private static final double[] SEASON = {1.30, 0.92, 0.84, 1.04};

  private InventedFigures() {}

  /**
   * @param seed tells firms of one kind and size apart
   * @param quarter 0 for the oldest of the four quarters
   */
  static Map<String, BigDecimal> of(
      OrganisationKind kind, @Nullable OrganisationSize size, long seed, int quarter) {
    double own = 0.8 + (seed * 37 % 45) / 100.0;
    double output = base(size) * own * (SEASON[quarter % SEASON.length] + seed % 5 * 0.02);
    int employees = (int) Math.round(staff(size) * own) + quarter % 2;
    double wages = employees * 3 * (205 + seed % 7 * 18 + quarter * 6.5);
    double inside = output * insideShare(kind);
    double exports = output * exportShare(kind, size);
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("output", round(output));
    figures.put("clusterSales", round(inside));
    figures.put("exports", round(exports));
    figures.put("memberPurchases", round(output * (0.18 + seed % 6 * 0.05)));
    figures.put("employees", BigDecimal.valueOf(employees));
    figures.put("wageFund", round(wages));
    figures.put("taxesPaid", round(wages * 0.11 + output * 0.031));
    figures.put(
        "investment", round(invests(seed, quarter) ? output * (0.03 + seed % 4 * 0.02) : 0));
    return figures;
  }

  /** In the oldest quarter only two firms invest, so that its sum is suppressed. */
  private static boolean invests(long seed, int quarter) {
    return quarter == 0 ? seed < 2 : (seed + quarter) % 3 != 0;
  }

  private static double base(@Nullable OrganisationSize size) {
    if (size == null) {
      return 14_000;
    }
    return switch (size) {
      case LARGE -> 1_380_000;
      case MEDIUM -> 365_000;
      case SMALL -> 61_000;
      case MICRO -> 11_500;
    };
  }

  private static int staff(@Nullable OrganisationSize size) {
    if (size == null) {
      return 11;
    }
    return switch (size) {
      case LARGE -> 410;
      case MEDIUM -> 118;
      case SMALL -> 23;
      case MICRO -> 6;
    };
  }

  private static double insideShare(OrganisationKind kind) {
    return switch (kind) {
      case FARM, CONSULTING -> 0.92;
      case SUPPLIER, ASSOCIATION -> 0.78;
      case PROCESSOR, INFRASTRUCTURE -> 0.56;
      case FINANCE -> 0.24;
      case PRODUCER -> 0.12;
      default -> 0.05;
    };
  }

  private static double exportShare(OrganisationKind kind, @Nullable OrganisationSize size) {
    return switch (kind) {
      case PROCESSOR -> size == OrganisationSize.LARGE ? 0.31 : 0.14;
      case PRODUCER -> size == OrganisationSize.MEDIUM ? 0.22 : 0;
      case SELLER -> 0.47;
      default -> 0;
    };
  }

  private static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
