package org.klaster.vocabulary.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;

class ThresholdTest {

  @ParameterizedTest
  @CsvSource({
    ">=2/3, 9, 6", // 2/3 of 9 is 6 exactly
    ">2/3, 9, 7", // more than 6
    ">=2/3, 10, 7", // 2/3 of 10 is 6 2/3
    ">2/3, 10, 7",
    ">1/2, 10, 6",
    ">1/2, 11, 6",
    ">=1/2, 11, 6",
    ">=1/2, 10, 5",
    ">=1/3, 1, 1",
    ">=0/1, 5, 0",
    ">0/1, 5, 1"
  })
  void namesTheSmallestCount(String threshold, int base, int needed) {
    assertEquals(needed, Threshold.parse(threshold).needed(base));
  }

  @Property
  void neededIsTheFirstCountThatReaches(
      @ForAll @IntRange(min = 1, max = 40) int denominator,
      @ForAll @IntRange(max = 39) int numerator,
      @ForAll @IntRange(min = 1, max = 500) int base,
      @ForAll Comparison comparison) {
    if (numerator >= denominator) {
      return;
    }
    Threshold threshold = new Threshold(new Fraction(numerator, denominator), comparison);
    int needed = threshold.needed(base);
    assertTrue(threshold.reached(needed, base));
    assertFalse(needed > 0 && threshold.reached(needed - 1, base));
  }

  @Test
  void twoThirdsAreExactWhereDecimalsWouldFail() {
    assertTrue(Threshold.atLeast(2, 3).reached(200_000_000, 300_000_000));
    assertFalse(Threshold.atLeast(2, 3).reached(199_999_999, 300_000_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2/3", ">=3/2", ">=1/0", ">1/1", ">=-1/2", ">=0.5", ""})
  void refusesWhatIsNoThreshold(String written) {
    assertThrows(DomainRuleViolation.class, () -> Threshold.parse(written));
  }

  @Test
  void refusesRulesThatPassWithoutAVote() {
    assertThrows(
        DomainRuleViolation.class,
        () ->
            new VotingRules(
                Threshold.atLeast(2, 3),
                QuorumBase.ENTITLED,
                Threshold.atLeast(0, 1),
                PassBase.PRESENT,
                true,
                true,
                7,
                true));
  }
}
