package org.klaster.vocabulary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of states against the tables, written here a second time. */
class WebhookStatesTest {

  private static final Set<String> AGAIN = Set.of("ACTIVE");
  private static final Map<String, Set<String>> WEBHOOK =
      Map.of(
          "ACTIVE", Set.of("STOPPED", "GONE", "FAILING"),
          "STOPPED", AGAIN,
          "GONE", AGAIN,
          "FAILING", AGAIN);
  private static final Set<String> WAITS = Set.of("WAITING");
  private static final Map<String, Set<String>> DELIVERY =
      Map.of(
          "WAITING", Set.of("WAITING", "DELIVERED", "WITHHELD", "DROPPED"),
          "DELIVERED", WAITS,
          "WITHHELD", WAITS,
          "DROPPED", WAITS);

  @ParameterizedTest
  @MethodSource("webhooks")
  void webhookFollowsTheTable(WebhookState from, WebhookState to) {
    assertEquals(
        WEBHOOK.getOrDefault(from.name(), Set.of()).contains(to.name()), from.canBecome(to));
  }

  @ParameterizedTest
  @MethodSource("deliveries")
  void deliveryFollowsTheTable(DeliveryState from, DeliveryState to) {
    assertEquals(
        DELIVERY.getOrDefault(from.name(), Set.of()).contains(to.name()), from.canBecome(to));
  }

  static Stream<Arguments> webhooks() {
    return pairs(WebhookState.values());
  }

  static Stream<Arguments> deliveries() {
    return pairs(DeliveryState.values());
  }

  private static Stream<Arguments> pairs(Enum<?>[] states) {
    return Arrays.stream(states)
        .flatMap(from -> Arrays.stream(states).map(to -> Arguments.of(from, to)));
  }
}
