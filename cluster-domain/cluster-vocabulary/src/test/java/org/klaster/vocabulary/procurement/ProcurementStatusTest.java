package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of states against the table of the workflow, written here a second time. */
class ProcurementStatusTest {

  private static final Map<String, Set<String>> TENDERS =
      Map.ofEntries(
          Map.entry("DEMAND_OPEN", Set.of("DEMAND_CLOSED", "CANCELLED")),
          Map.entry("DEMAND_CLOSED", Set.of("PREPARED", "CANCELLED")),
          Map.entry("PREPARED", Set.of("PUBLISHED", "CANCELLED")),
          Map.entry("PUBLISHED", Set.of("BIDDING", "CANCELLED")),
          Map.entry("BIDDING", Set.of("SEALED", "CANCELLED")),
          Map.entry("SEALED", Set.of("OPENED", "UNSUCCESSFUL", "CANCELLED")),
          Map.entry("OPENED", Set.of("EVALUATED", "UNSUCCESSFUL", "CANCELLED")),
          Map.entry("EVALUATED", Set.of("AWARD_PROPOSED", "UNSUCCESSFUL", "CANCELLED")),
          Map.entry(
              "AWARD_PROPOSED", Set.of("STANDSTILL", "EVALUATED", "UNSUCCESSFUL", "CANCELLED")),
          Map.entry(
              "STANDSTILL", Set.of("AWARDED", "OPENED", "EVALUATED", "UNSUCCESSFUL", "CANCELLED")),
          Map.entry("AWARDED", Set.of("CONTRACTED", "UNSUCCESSFUL")),
          Map.entry("CONTRACTED", Set.of("COMPLETED")));

  private static final Map<String, Set<String>> BIDS =
      Map.of(
          "DRAFT", Set.of("SEALED"),
          "SEALED", Set.of("SEALED", "INVALIDATED", "WITHDRAWN", "OPENED"),
          "WITHDRAWN", Set.of("SEALED"),
          "INVALIDATED", Set.of("SEALED"),
          "OPENED", Set.of("VALID", "DISQUALIFIED"),
          "VALID", Set.of("DISQUALIFIED", "AWARDED", "NOT_AWARDED"),
          "DISQUALIFIED", Set.of("VALID"));

  private static final Map<String, Set<String>> CONTRACTS =
      Map.of(
          "DRAWN", Set.of("SIGNED", "REFUSED", "SUPERSEDED"),
          "SIGNED", Set.of("FULFILLED", "SUPERSEDED"));

  @ParameterizedTest
  @MethodSource("tenders")
  void tendersFollowTheWorkflow(TenderStatus from, TenderStatus to) {
    assertEquals(
        TENDERS.getOrDefault(from.name(), Set.of()).contains(to.name()), from.canBecome(to));
  }

  @ParameterizedTest
  @MethodSource("bids")
  void bidsFollowTheWorkflow(BidStatus from, BidStatus to) {
    assertEquals(BIDS.getOrDefault(from.name(), Set.of()).contains(to.name()), from.canBecome(to));
  }

  @ParameterizedTest
  @MethodSource("signUps")
  void signUpsAreDecidedOnce(SupplierRequestStatus from, SupplierRequestStatus to) {
    assertEquals(
        from == SupplierRequestStatus.REQUESTED && to != SupplierRequestStatus.REQUESTED,
        from.canBecome(to));
  }

  static Stream<Arguments> signUps() {
    return pairs(SupplierRequestStatus.values());
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void contractsFollowTheWorkflow(ContractStatus from, ContractStatus to) {
    assertEquals(
        CONTRACTS.getOrDefault(from.name(), Set.of()).contains(to.name()), from.canBecome(to));
  }

  static Stream<Arguments> contracts() {
    return pairs(ContractStatus.values());
  }

  static Stream<Arguments> tenders() {
    return pairs(TenderStatus.values());
  }

  static Stream<Arguments> bids() {
    return pairs(BidStatus.values());
  }

  private static Stream<Arguments> pairs(Enum<?>[] states) {
    return Arrays.stream(states)
        .flatMap(from -> Arrays.stream(states).map(to -> Arguments.of(from, to)));
  }
}
