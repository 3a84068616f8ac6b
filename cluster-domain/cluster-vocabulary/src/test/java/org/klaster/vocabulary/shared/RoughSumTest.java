package org.klaster.vocabulary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughSumTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "0.01, 0.01",
    "0.049, 0.02",
    "1, 1",
    "1.99, 1",
    "2, 2",
    "4999999.99, 2000000",
    "5000000, 5000000",
    "9999999, 5000000",
    "10000000, 10000000"
  })
  void theStepAtOrBelow(BigDecimal sum, BigDecimal step) {
    assertEquals(0, step.compareTo(RoughSum.of(sum)), () -> RoughSum.of(sum).toPlainString());
  }
}
