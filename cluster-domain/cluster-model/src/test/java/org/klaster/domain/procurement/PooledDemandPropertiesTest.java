package org.klaster.domain.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.RoughSum;

/** No firm learns another's quantity from what is shown of the pool, whatever is entered when. */
class PooledDemandPropertiesTest {

  private static final int FEWEST = 3;
  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");
  private static final LocalDate DAY = LocalDate.of(2099, 3, 10);
  private static final Instant BEGIN = Instant.parse("2099-01-01T00:00:00Z");

  /** A member says what it needs. */
  record Entry(long member, int quantity) {}

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<Integer> quantity =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(2, Arbitraries.of(10, 20)),
            Tuple.of(3, Arbitraries.integers().between(1, 1_000_000)));
    return Combinators.combine(Arbitraries.longs().between(1, 6), quantity)
        .as(Entry::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void whatIsShownTellsOfNobodyAlone(@ForAll("entries") List<Entry> entries) {
    Pool pool = new Pool();
    Map<Long, BigDecimal> told = new HashMap<>();
    for (Entry entry : entries) {
      Instant before = pool.lot.pooledAt();
      pool.enter(entry);
      if (PooledDemand.members(pool.lines.values()) < FEWEST) {
        assertNull(pool.lot.pooledQuantity(), "a sum over fewer than three");
        assertNull(pool.lot.pooledMembers());
        continue;
      }
      if (!Objects.equals(before, pool.lot.pooledAt()) && pool.lot.pooledAt() != null) {
        assertTrue(pool.differing(told) >= FEWEST, "renewed for fewer than three");
        assertEquals(
            0,
            RoughSum.of(PooledDemand.sum(pool.lines.values()))
                .compareTo(Objects.requireNonNull(pool.lot.pooledQuantity())));
        told = pool.quantities();
      }
    }
  }

  /** However often one member changes its line right after a look, the others see the same. */
  @Property(tries = 300)
  void oneMemberAloneRenewsNothing(
      @ForAll("entries") List<Entry> entries, @ForAll("entries") List<Entry> again) {
    Pool pool = new Pool();
    for (long member = 1; member <= FEWEST + 1; member++) {
      pool.enter(new Entry(member, 1000));
    }
    entries.forEach(pool::enter);
    for (long member = 1; member <= FEWEST + 1; member++) {
      pool.enter(new Entry(member, 777_777 + (int) member));
    }
    // Whatever was open is told by now, or two lines at most differ; the same again adds nothing.
    pool.quantities()
        .forEach((member, quantity) -> pool.enter(new Entry(member, quantity.intValueExact())));
    BigDecimal shown = pool.lot.pooledQuantity();
    assertNotNull(shown);
    Instant at = pool.lot.pooledAt();
    long waiting = pool.lines.values().stream().filter(DemandLine::hasChanged).count();
    if (waiting < FEWEST - 1) {
      again.forEach(entry -> pool.enter(new Entry(1, Math.max(1, entry.quantity()))));
      assertEquals(shown, pool.lot.pooledQuantity());
      assertEquals(at, pool.lot.pooledAt());
    }
  }

  /** A lot with its lines, as the service holds them. */
  private static final class Pool {
    private final TenderLot lot;
    private final Map<Long, DemandLine> lines = new TreeMap<>();
    private Instant now = BEGIN;

    Pool() {
      Tender tender = new Tender(1L, TEXT, 1L, BEGIN.plusSeconds(1_000_000), BEGIN);
      lot = new TenderLot(tender, 1, new LotTerms(TEXT, TEXT, "kg", DAY, DAY.plusMonths(1)));
    }

    void enter(Entry entry) {
      now = now.plusSeconds(1);
      DemandTerms terms =
          new DemandTerms(
              BigDecimal.valueOf(entry.quantity()), DAY, "probe", Money.of("1"), Money.of("2"));
      DemandLine known = lines.get(entry.member());
      if (known == null) {
        lines.put(entry.member(), new DemandLine(lot, entry.member(), terms, 1L, now));
      } else {
        known.enter(terms, 1L, now);
      }
      PooledDemand.renew(lot, lines.values(), FEWEST, now);
    }

    Map<Long, BigDecimal> quantities() {
      Map<Long, BigDecimal> quantities = new HashMap<>();
      lines.forEach((member, line) -> quantities.put(member, line.terms().quantity()));
      return quantities;
    }

    long differing(Map<Long, BigDecimal> told) {
      return quantities().entrySet().stream()
          .filter(
              line ->
                  line.getValue().compareTo(told.getOrDefault(line.getKey(), BigDecimal.ZERO)) != 0)
          .count();
    }
  }
}
