package org.klaster.domain.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.klaster.vocabulary.shared.Period;

/** A coordinator does not decide on the report of a firm for which the coordinator acts. */
class OwnReportPropertiesTest {

  @Property
  void theOwnFirmsReportIsTheOwnCase(
      @ForAll @LongRange(min = 1, max = 6) long firm,
      @ForAll @Size(max = 4) Set<@LongRange(min = 1, max = 6) Long> represented) {
    Report report = new Report(1L, firm, Period.parse("2026-Q1"), 1L);
    boolean own = represented.stream().anyMatch(one -> one == firm);
    assertEquals(own, report.isOwnCase(represented));
  }
}
