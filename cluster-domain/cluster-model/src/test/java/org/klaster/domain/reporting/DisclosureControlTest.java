package org.klaster.domain.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.reporting.DisclosureVerdict;

/**
 * Worked by hand with three firms and 85 per cent, then attacked with every parcel of hidden cells.
 */
class DisclosureControlTest {

  private static final DisclosureControl CONTROL = new DisclosureControl(3, new BigDecimal(85));

  private static Map<Long, BigDecimal> firms(int first, int... values) {
    Map<Long, BigDecimal> contributions = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      contributions.put((long) first + i, BigDecimal.valueOf(values[i]));
    }
    return contributions;
  }

  @Test
  void threeFirmsAreEnoughAndTwoAreNot() {
    assertEquals(DisclosureVerdict.SHOWN, CONTROL.judge(firms(1, 10, 20, 30)));
    assertEquals(DisclosureVerdict.TOO_FEW_FIRMS, CONTROL.judge(firms(1, 10, 20)));
    assertEquals(DisclosureVerdict.NO_DATA, CONTROL.judge(Map.of()));
  }

  @Test
  void zerosHideNobody() {
    assertEquals(DisclosureVerdict.TOO_FEW_FIRMS, CONTROL.judge(firms(1, 10, 20, 0, 0, 0)));
  }

  /** 85 of 100 is allowed, 86 of 101 (85.15 %) is not. */
  @Test
  void aFirmMayHoldTheShareAndNotMore() {
    assertEquals(DisclosureVerdict.SHOWN, CONTROL.judge(firms(1, 85, 10, 5)));
    assertEquals(DisclosureVerdict.DOMINATED, CONTROL.judge(firms(1, 86, 10, 5)));
  }

  @Test
  void aTotalThatWouldGiveAwayTheHiddenPartIsHidden() {
    List<Map<Long, BigDecimal>> parts = List.of(firms(1, 10, 20, 30), firms(4, 7));
    assertEquals(DisclosureVerdict.WOULD_REVEAL, CONTROL.judgeTotal(parts));
  }

  /**
   * Two hidden parts with two firms each leave four firms, of which none dominates: their sum tells
   * nobody's figure.
   */
  @Test
  void twoHiddenPartsProtectEachOther() {
    List<Map<Long, BigDecimal>> parts =
        List.of(firms(1, 10, 20, 30), firms(4, 7, 8), firms(6, 9, 10));
    assertEquals(DisclosureVerdict.SHOWN, CONTROL.judgeTotal(parts));
    List<Map<Long, BigDecimal>> oneEach = List.of(firms(1, 10, 20, 30), firms(4, 7), firms(6, 9));
    assertEquals(DisclosureVerdict.WOULD_REVEAL, CONTROL.judgeTotal(oneEach));
  }

  @Test
  void aLateReportOfOneFirmMayNotRenewAnAggregate() {
    assertFalse(CONTROL.mayRenew(firms(1, 10, 20, 30), firms(1, 10, 20, 30, 40)));
    assertTrue(CONTROL.mayRenew(firms(1, 10, 20, 30), firms(1, 10, 20, 30)));
    assertTrue(CONTROL.mayRenew(firms(1, 10, 20, 30), firms(1, 10, 20, 30, 40, 50, 60)));
  }

  @Test
  void aRatioNeedsBothSums() {
    DisclosureVerdict shown = DisclosureVerdict.SHOWN;
    assertEquals(shown, DisclosureControl.judgeRatio(shown, shown));
    assertEquals(
        DisclosureVerdict.WOULD_REVEAL,
        DisclosureControl.judgeRatio(shown, DisclosureVerdict.DOMINATED));
  }

  /**
   * The attacker sees the shown parts and the total where it is shown, and takes away. What is left
   * must be a sum over at least three firms, of which none holds more than 85 per cent.
   */
  @Property(tries = 2000)
  void nothingUnsafeFollowsFromATotalMinusTheShownParts(
      @ForAll @Size(min = 1, max = 5)
          List<@Size(max = 5) List<@IntRange(max = 100) Integer>> clusters) {
    List<Map<Long, BigDecimal>> parts = new ArrayList<>();
    int firm = 1;
    for (List<Integer> cluster : clusters) {
      parts.add(firms(firm, cluster.stream().mapToInt(Integer::intValue).toArray()));
      firm += cluster.size();
    }
    if (!CONTROL.judgeTotal(parts).shown()) {
      return;
    }
    List<BigDecimal> left = new ArrayList<>();
    for (Map<Long, BigDecimal> part : parts) {
      if (!CONTROL.judge(part).shown()) {
        left.addAll(part.values());
      }
    }
    if (left.isEmpty()) {
      return;
    }
    int sum = left.stream().mapToInt(BigDecimal::intValue).sum();
    long contributors = left.stream().filter(value -> value.signum() > 0).count();
    int largest = left.stream().mapToInt(BigDecimal::intValue).max().orElse(0);
    assertTrue(contributors >= 3, () -> "derived from " + contributors + " firms");
    assertTrue(largest * 100 <= sum * 85, () -> "derived and dominated");
  }

  /** Whoever saw the aggregate before takes it away from the renewed one. */
  @Property(tries = 2000)
  void aRenewalNeverIsolatesFewerThanThreeFirms(
      @ForAll @Size(min = 3, max = 6) List<@IntRange(max = 50) Integer> before,
      @ForAll @Size(min = 3, max = 8) List<@IntRange(max = 50) Integer> after) {
    Map<Long, BigDecimal> first = firms(1, before.stream().mapToInt(Integer::intValue).toArray());
    Map<Long, BigDecimal> second = firms(1, after.stream().mapToInt(Integer::intValue).toArray());
    int changed = 0;
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      int was = i < before.size() ? before.get(i) : 0;
      int is = i < after.size() ? after.get(i) : 0;
      changed += was == is ? 0 : 1;
    }
    if (changed == 1 || changed == 2) {
      assertFalse(CONTROL.mayRenew(first, second));
    } else if (changed == 0) {
      assertTrue(CONTROL.mayRenew(first, second));
    }
  }
}
