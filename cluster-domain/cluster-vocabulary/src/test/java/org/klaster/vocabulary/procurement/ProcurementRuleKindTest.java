package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;

class ProcurementRuleKindTest {

  @ParameterizedTest
  @CsvSource({
    "GUARD_SHARE,0.01",
    "GUARD_SHARE,100",
    "FEWEST_MEMBERS,3.00",
    "BIDDING_DAYS,1",
    "STANDSTILL_DAYS,365",
    "ANSWER_DAYS,1",
    "FEWEST_SIDE_BY_SIDE,5"
  })
  void takesWhatFits(ProcurementRuleKind kind, BigDecimal value) {
    kind.require(value);
  }

  @ParameterizedTest
  @CsvSource({
    "GUARD_SHARE,0",
    "GUARD_SHARE,100.01",
    "GUARD_SHARE,15.001",
    "FEWEST_MEMBERS,2",
    "FEWEST_MEMBERS,3.5",
    "BIDDING_DAYS,0",
    "EXTENSION_DAYS,1.5",
    "STANDSTILL_DAYS,366",
    "ANSWER_DAYS,0",
    "FEWEST_SIDE_BY_SIDE,4"
  })
  void refusesTheRest(ProcurementRuleKind kind, BigDecimal value) {
    assertThrows(DomainRuleViolation.class, () -> kind.require(value));
  }
}
