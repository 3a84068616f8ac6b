package org.klaster.vocabulary.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the whole n x n table of both state machines against the table written out here. */
class ReportStatusTest {

  private static final Set<String> REPORT =
      Set.of(
          "OPEN>SUBMITTED",
          "SUBMITTED>IN_REVIEW",
          "IN_REVIEW>RETURNED",
          "IN_REVIEW>ACCEPTED",
          "RETURNED>SUBMITTED",
          "ACCEPTED>RETURNED",
          "ACCEPTED>AGGREGATED",
          "AGGREGATED>PUBLISHED");

  private static final Set<String> AGGREGATE =
      Set.of("BUILT>PUBLISHED", "BUILT>SUPERSEDED", "PUBLISHED>SUPERSEDED");

  static Stream<Arguments> reportPairs() {
    return Stream.of(ReportStatus.values())
        .flatMap(from -> Stream.of(ReportStatus.values()).map(to -> Arguments.of(from, to)));
  }

  static Stream<Arguments> aggregatePairs() {
    return Stream.of(AggregateStatus.values())
        .flatMap(from -> Stream.of(AggregateStatus.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("reportPairs")
  void reportMovesAsTheTableSays(ReportStatus from, ReportStatus to) {
    assertEquals(REPORT.contains(from + ">" + to), from.canBecome(to));
  }

  @ParameterizedTest
  @MethodSource("aggregatePairs")
  void aggregateMovesAsTheTableSays(AggregateStatus from, AggregateStatus to) {
    assertEquals(AGGREGATE.contains(from + ">" + to), from.canBecome(to));
  }
}
