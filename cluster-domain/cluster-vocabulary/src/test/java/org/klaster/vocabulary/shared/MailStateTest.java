package org.klaster.vocabulary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of states against the table, written here a second time. */
class MailStateTest {

  private static final Map<String, Set<String>> NEXT =
      Map.of(
          "QUEUED", Set.of("FAILED", "SENT", "BOUNCED", "SUPPRESSED"),
          "HELD", Set.of("DIGESTED", "SUPPRESSED"),
          "FAILED", Set.of("QUEUED", "FAILED", "SENT", "BOUNCED", "SUPPRESSED"),
          "SENT", Set.of("BOUNCED"),
          "BOUNCED", Set.of("QUEUED", "SUPPRESSED"),
          "SUPPRESSED", Set.of("QUEUED"));

  @ParameterizedTest
  @MethodSource("pairs")
  void followsTheTable(MailState from, MailState to) {
    Set<String> next = NEXT.getOrDefault(from.name(), Set.of());
    assertEquals(next.contains(to.name()), from.canBecome(to));
    assertEquals(next.contains("SENT"), from.isDeliverable());
    assertEquals(next.contains("QUEUED"), from.isRepeatable());
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(MailState.values())
        .flatMap(from -> Arrays.stream(MailState.values()).map(to -> Arguments.of(from, to)));
  }
}
