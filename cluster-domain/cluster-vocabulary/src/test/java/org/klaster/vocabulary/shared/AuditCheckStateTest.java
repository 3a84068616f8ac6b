package org.klaster.vocabulary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of states: what runs ends, what is over stays. */
class AuditCheckStateTest {

  @ParameterizedTest
  @MethodSource("pairs")
  void followsTheTable(AuditCheckState from, AuditCheckState to) {
    boolean ends = from == AuditCheckState.RUNNING && to != AuditCheckState.RUNNING;
    assertEquals(ends, from.canBecome(to));
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(AuditCheckState.values())
        .flatMap(from -> Arrays.stream(AuditCheckState.values()).map(to -> Arguments.of(from, to)));
  }
}
