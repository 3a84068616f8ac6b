package org.klaster.domain.registry.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.registry.PrintedSeries;
import org.klaster.vocabulary.registry.GrowthVerdict;

/**
 * Looks for one mistyped digit that explains a broken sum and every growth that is broken with it.
 */
final class OneDigit {

  private OneDigit() {}

  /**
   * The corrected figure, if exactly one figure of the year, with exactly one other digit, makes
   * the parts add up to the printed decimals and leaves no printed growth of these series
   * unexplained; null otherwise.
   */
  static @Nullable Repair repair(List<PrintedSeries> parts, PrintedSeries whole, int year) {
    List<PrintedSeries> all = new ArrayList<>(parts);
    all.add(whole);
    BigDecimal sum = Sums.of(parts.stream().map(part -> part.printedIn(year)).toList());
    BigDecimal gap = whole.printedIn(year).subtract(sum);
    List<Repair> found = new ArrayList<>();
    for (PrintedSeries series : all) {
      BigDecimal printed = series.printedIn(year);
      BigDecimal wanted = series == whole ? sum : printed.add(gap);
      PrintedSeries repaired = series.with(year, wanted);
      if (oneDigitApart(printed, wanted) && growthHolds(all, series, repaired)) {
        found.add(new Repair(series.kind(), wanted));
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean growthHolds(
      List<PrintedSeries> all, PrintedSeries replaced, PrintedSeries repaired) {
    return all.stream()
        .map(series -> series == replaced ? repaired : series)
        .noneMatch(series -> GrowthCheck.of(series).verdict() == GrowthVerdict.MISMATCH);
  }

  private static boolean oneDigitApart(BigDecimal printed, BigDecimal wanted) {
    String left = printed.toPlainString();
    String right = wanted.toPlainString();
    if (wanted.signum() < 0 || left.length() != right.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < left.length(); i++) {
      if (left.charAt(i) != right.charAt(i)) {
        different++;
      }
    }
    return different == 1;
  }
}
