package org.klaster.vocabulary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rough volume tells the size and not the sum. */
class RoughSumTest {

  private static final BigDecimal TWO_AND_A_HALF = new BigDecimal("2.5");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.003, 0.002",
    "0.5, 0.5",
    "1, 1",
    "1.999, 1",
    "2, 2",
    "4.999, 2",
    "5, 5",
    "9.999, 5",
    "10, 10",
    "341.5, 200",
    "600, 500",
    "1500, 1000",
    "99999.999, 50000",
    "100000, 100000"
  })
  void isTheStepAtOrBelow(String volume, String shown) {
    assertEquals(0, new BigDecimal(shown).compareTo(RoughSum.of(new BigDecimal(volume))), volume);
  }

  @Property
  void staysBelowAndNear(
      @ForAll @BigRange(min = "0.001", max = "9999999999") @Scale(3) BigDecimal volume) {
    BigDecimal shown = RoughSum.of(volume);
    assertTrue(shown.signum() > 0 && shown.compareTo(volume) <= 0);
    assertTrue(shown.multiply(TWO_AND_A_HALF).compareTo(volume) > 0);
    assertTrue(
        Set.of("1", "2", "5").contains(shown.stripTrailingZeros().unscaledValue().toString()));
  }

  @Property
  void neverFallsWhereTheVolumeGrows(
      @ForAll @BigRange(min = "0", max = "9999999") @Scale(3) BigDecimal one,
      @ForAll @BigRange(min = "0", max = "9999999") @Scale(3) BigDecimal other) {
    assertTrue(RoughSum.of(one.min(other)).compareTo(RoughSum.of(one.max(other))) <= 0);
  }
}
