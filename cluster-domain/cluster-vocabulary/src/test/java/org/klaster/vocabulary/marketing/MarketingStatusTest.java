package org.klaster.vocabulary.marketing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of states against the table of the workflow, written here a second time. */
class MarketingStatusTest {

  private static final Map<String, Set<String>> TABLE =
      Map.of(
          "PROPOSED", Set.of("PLEDGING", "CANCELLED"),
          "PLEDGING", Set.of("APPROVED", "CANCELLED"),
          "APPROVED", Set.of("RUNNING", "CANCELLED"),
          "RUNNING", Set.of("CLAIMS", "CANCELLED"),
          "CLAIMS", Set.of("SETTLED"),
          "SETTLED", Set.of("CLOSED"));

  private static final Map<String, Set<String>> CLAIMS =
      Map.of("SUBMITTED", Set.of("APPROVED", "PARTLY_APPROVED", "REFUSED"));

  @ParameterizedTest
  @MethodSource("campaigns")
  void campaignsFollowTheWorkflow(CampaignStatus from, CampaignStatus to) {
    assertEquals(TABLE.getOrDefault(from.name(), Set.of()).contains(to.name()), from.canBecome(to));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void claimsFollowTheWorkflow(ClaimStatus from, ClaimStatus to) {
    assertEquals(
        CLAIMS.getOrDefault(from.name(), Set.of()).contains(to.name()), from.canBecome(to));
  }

  static Stream<Arguments> campaigns() {
    return pairs(CampaignStatus.values());
  }

  static Stream<Arguments> claims() {
    return pairs(ClaimStatus.values());
  }

  private static Stream<Arguments> pairs(Enum<?>[] states) {
    return Arrays.stream(states)
        .flatMap(from -> Arrays.stream(states).map(to -> Arguments.of(from, to)));
  }
}
