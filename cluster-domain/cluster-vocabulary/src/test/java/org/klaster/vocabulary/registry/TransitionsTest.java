package org.klaster.vocabulary.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole n x n tables: every pair that is not written here is refused. */
class TransitionsTest {

  private static final Set<String> CLUSTER =
      Set.of(
          "INITIATIVE>CANDIDATE",
          "CANDIDATE>REGISTERED",
          "REGISTERED>REVIEW",
          "REVIEW>REGISTERED",
          "REGISTERED>CLOSED");

  private static final Set<String> MEMBERSHIP =
      Set.of("ACTIVE>SUSPENDED", "SUSPENDED>ACTIVE", "ACTIVE>LEFT", "ACTIVE>EXCLUDED");

  static Stream<Arguments> clusterPairs() {
    return pairs(ClusterStatus.values());
  }

  static Stream<Arguments> membershipPairs() {
    return pairs(MembershipStatus.values());
  }

  private static Stream<Arguments> pairs(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .flatMap(from -> Arrays.stream(constants).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("clusterPairs")
  void clusters(ClusterStatus from, ClusterStatus to) {
    assertEquals(CLUSTER.contains(from + ">" + to), from.canBecome(to));
  }

  @ParameterizedTest
  @MethodSource("membershipPairs")
  void memberships(MembershipStatus from, MembershipStatus to) {
    assertEquals(MEMBERSHIP.contains(from + ">" + to), from.canBecome(to));
  }
}
