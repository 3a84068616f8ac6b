package org.klaster.domain.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.klaster.domain.reporting.AggregateFigures.Part;
import org.klaster.domain.reporting.AggregateFigures.Total;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.shared.Period;

class AggregateFiguresTest {

  private static final DisclosureControl CONTROL = new DisclosureControl(3, new BigDecimal(85));

  private static Part part(long id, String output, String employees, String wages) {
    return new Part(
        id,
        id + 100,
        "hash" + id,
        Map.of(
            "output", new BigDecimal(output),
            "employees", new BigDecimal(employees),
            "wageFund", new BigDecimal(wages)));
  }

  private static List<Part> three() {
    return List.of(
        part(1, "100.50", "10", "900"), part(2, "200", "20", "2400"), part(3, "50", "1", "300"));
  }

  private static Total total(List<Part> parts, String code) {
    return new AggregateFigures(Forms.small(), parts)
        .totals(CONTROL).stream()
            .filter(t -> t.indicator().code().equals(code))
            .findFirst()
            .orElseThrow();
  }

  /**
   * (900 + 2400 + 300) / (31 x 3) = 38.709..., while the mean of the three ratios would be 56.7.
   */
  @Test
  void aRatioIsTheRatioOfSums() {
    assertEquals(new BigDecimal("38.7"), total(three(), "averageWage").value());
    assertEquals(DisclosureVerdict.SHOWN, total(three(), "averageWage").verdict());
  }

  @Test
  void sumsAreExactAndMissingFiguresAreNoZeros() {
    assertEquals(new BigDecimal("350.50"), total(three(), "output").value());
    assertEquals(null, total(three(), "exports").value());
    assertEquals(DisclosureVerdict.NO_DATA, total(three(), "exports").verdict());
  }

  /** The firm with 20 of 21 employees dominates the denominator, so that the ratio goes with it. */
  @Test
  void aDominatedSumTakesItsRatioAlong() {
    List<Part> parts =
        List.of(part(1, "1", "100", "900"), part(2, "1", "1", "900"), part(3, "1", "1", "900"));
    assertEquals(DisclosureVerdict.DOMINATED, total(parts, "employees").verdict());
    assertEquals(DisclosureVerdict.WOULD_REVEAL, total(parts, "averageWage").verdict());
    assertEquals(DisclosureVerdict.SHOWN, total(parts, "wageFund").verdict());
  }

  @Property
  void theOrderOfRevisionsDoesNotChangeAByte(@ForAll long seed) {
    List<Part> shuffled = new ArrayList<>(three());
    Collections.shuffle(shuffled, new Random(seed));
    Period period = Period.parse("2026-Q3");
    assertEquals(
        new AggregateFigures(Forms.small(), three()).content(1, period, 1, 17),
        new AggregateFigures(Forms.small(), shuffled).content(1, period, 1, 17));
  }

  @Test
  void aDifferenceNamesTheCellsThatChanged() {
    List<RevisionDifference.Change> changes =
        RevisionDifference.between(
            Forms.small(),
            Map.of("output", new BigDecimal("10.0"), "exports", BigDecimal.ONE),
            Map.of(
                "output",
                new BigDecimal("10.00"),
                "employees",
                BigDecimal.TEN,
                "exports",
                new BigDecimal("3")));
    assertEquals(2, changes.size());
    assertEquals("exports", changes.get(0).indicator());
    assertEquals(new BigDecimal("2"), changes.get(0).difference());
    assertEquals("employees", changes.get(1).indicator());
    assertEquals(null, changes.get(1).difference());
  }
}
