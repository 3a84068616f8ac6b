package org.klaster.domain.procurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.klaster.vocabulary.shared.RoughSum;

/**
 * What is shown of a lot's demand while it is open: nothing over fewer members than enough, and
 * else a rough sum that is renewed only when so many lines differ from what stands in it. Whoever
 * looks before and after a member's entry learns nothing of it.
 */
public final class PooledDemand {

  private PooledDemand() {}

  /**
   * Renews what is shown after a line was entered.
   *
   * @param lines of the lot, all of them
   * @param fewest members of whom a sum may be shown, and lines that have to differ
   */
  public static void renew(TenderLot lot, Collection<DemandLine> lines, int fewest, Instant at) {
    if (members(lines) < fewest) {
      lot.hide();
      return;
    }
    if (lines.stream().filter(DemandLine::hasChanged).count() >= fewest) {
      lot.pool(RoughSum.of(sum(lines)), members(lines), at);
      lines.forEach(DemandLine::pool);
    }
  }

  /** Lines that need anything. */
  public static int members(Collection<DemandLine> lines) {
    return (int) lines.stream().filter(line -> line.quantity().signum() > 0).count();
  }

  public static BigDecimal sum(Collection<DemandLine> lines) {
    return lines.stream().map(DemandLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
