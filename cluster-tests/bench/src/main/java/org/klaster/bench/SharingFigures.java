package org.klaster.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingSplit;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Money;

/**
 * How long it takes to share the bill of a joint purchase: the Shapley value exactly for twelve
 * members (bound: 1 s), the statements of 500 members under all three keys (bound: 5 s), beside
 * them of five times as many. No server is asked.
 */
final class SharingFigures {

  private static final int[] MEMBERS = {12, 60, 500, 2500};
  static final TierPrices PRICES =
      new TierPrices(List.of(step("0", "1420"), step("5000", "1260"), step("10000", "1195")));

  private SharingFigures() {}

  private static TierPrices.Step step(String from, String price) {
    return new TierPrices.Step(new BigDecimal(from), Money.of(price));
  }

  static void print(PrintStream out) {
    out.printf("%n%-42s %8s %8s %s%n", "sharing a bill", "ms", "CPU ms", "Shapley");
    share(buyers(MEMBERS[0]));
    for (int members : MEMBERS) {
      List<Buyer> buyers = buyers(members);
      long wall = System.nanoTime();
      long cpu = cpu();
      Sampling sampling = share(buyers);
      out.printf(
          "%-42s %8d %8d %s%n",
          members + " members, three keys",
          (System.nanoTime() - wall) / 1_000_000,
          (cpu() - cpu) / 1_000_000,
          sampling == null
              ? "exact"
              : sampling.orders()
                  + " orders, standard error "
                  + sampling.standardError().tenge()
                  + " tenge");
    }
  }

  private static @Nullable Sampling share(List<Buyer> buyers) {
    Sampling sampling = null;
    for (SavingKey key : SavingKey.values()) {
      SavingSplit split = SavingSplit.of(key, PRICES, buyers);
      sampling = split.sampling() == null ? sampling : split.sampling();
    }
    return sampling;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static List<Buyer> buyers(int members) {
    Random random = new Random(members);
    List<Buyer> buyers = new ArrayList<>();
    for (int i = 1; i <= members; i++) {
      Money own = Money.of(String.valueOf(1200 + random.nextInt(300)));
      buyers.add(new Buyer(i, new BigDecimal(100 + random.nextInt(5000)), own, own));
    }
    return buyers;
  }
}
