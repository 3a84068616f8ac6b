package org.klaster.domain.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** A bid does what the table of its states allows, and nothing else: every pair is tried. */
class BidTest {

  private static final Instant AT = Instant.parse("2026-11-23T00:00:00Z");
  private static final LocalizedText NAME = new LocalizedText("Сынақ", "Проба", "Probe");
  private static final Bid.Author AUTHOR = new Bid.Author(1L, AT);

  @ParameterizedTest
  @MethodSource("pairs")
  void entityAndTableAgree(BidStatus from, BidStatus to) {
    Bid bid = in(from);
    assertEquals(from, bid.status());
    if (from.canBecome(to)) {
      become(bid, to);
      assertEquals(to, bid.status());
    } else {
      DomainRuleViolation refusal =
          assertThrows(DomainRuleViolation.class, () -> become(bid, to), from + " to " + to);
      assertEquals("bid.transition", refusal.code());
      assertEquals(from, bid.status());
    }
  }

  /** Nobody has a draft: nothing of it is kept. */
  static Stream<Arguments> pairs() {
    return kept().flatMap(from -> kept().map(to -> Arguments.of(from, to)));
  }

  private static Stream<BidStatus> kept() {
    return Arrays.stream(BidStatus.values()).filter(status -> status != BidStatus.DRAFT);
  }

  private static Bid in(BidStatus status) {
    Bid bid = new Bid(new Tender(1L, NAME, 1L, AT.plusSeconds(1), AT), 2L, 1, "a", AUTHOR);
    switch (status) {
      case SEALED, DRAFT -> {}
      case INVALIDATED, WITHDRAWN, OPENED -> become(bid, status);
      case VALID, DISQUALIFIED -> {
        bid.open(NAME);
        become(bid, status);
      }
      case AWARDED, NOT_AWARDED -> {
        bid.open(NAME);
        bid.accept();
        become(bid, status);
      }
    }
    return bid;
  }

  private static void become(Bid bid, BidStatus status) {
    switch (status) {
      case SEALED -> bid.seal(1, "b", AUTHOR);
      case INVALIDATED -> bid.invalidate();
      case WITHDRAWN -> bid.withdraw();
      case OPENED -> bid.open(NAME);
      case VALID -> bid.accept();
      case DISQUALIFIED -> bid.disqualify(BidFault.CHANGED);
      case AWARDED -> bid.award(true);
      case NOT_AWARDED -> bid.award(false);
      case DRAFT -> throw new IllegalArgumentException("Nothing is kept of a draft");
    }
  }
}
