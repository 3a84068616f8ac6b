package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** What is sealed can be compared when it is opened. */
class BidTermsTest {

  private static final long LOT = 7;

  /** Volumes and prices of a lot, and what refuses them. */
  @ParameterizedTest
  @CsvSource({
    "0 100, ''",
    "0 100 500 95.50, ''",
    "0 100 500 100, ''",
    "0 100 500 95 1000 90, ''",
    "0 100 500 100.01, bid.dearer",
    "0 100 500 95 1000 96, bid.dearer",
    "1 100, bid.tiers",
    "0 100 500 95 500 90, bid.tiers",
    "0 100 0.0001 95, bid.tiers",
    "0 0, bid.price",
    "0 100 500 -1, bid.price"
  })
  void tiers(String volumesAndPrices, String refusal) {
    String[] parts = volumesAndPrices.split(" ");
    List<OfferedTier> tiers = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      tiers.add(new OfferedTier(new BigDecimal(parts[i]), Money.of(parts[i + 1])));
    }
    assertRefused(refusal, new LotOffer(LOT, tiers));
  }

  @Test
  void lots() {
    LotOffer offer = new LotOffer(LOT, List.of(new OfferedTier(BigDecimal.ZERO, Money.of("1"))));
    assertRefused("", offer);
    assertRefused("bid.empty");
    assertRefused("bid.lot", offer, offer);
    assertRefused("bid.lot", new LotOffer(8, offer.tiers()));
    assertRefused("bid.tiers", new LotOffer(LOT, List.of()));
  }

  private static void assertRefused(String code, LotOffer... lots) {
    BidTerms terms = new BidTerms(List.of(lots), LocalDate.of(2027, 3, 1), "");
    if (code.isEmpty()) {
      assertDoesNotThrow(() -> terms.requireComparable(Set.of(LOT)));
    } else {
      DomainRuleViolation refused =
          assertThrows(DomainRuleViolation.class, () -> terms.requireComparable(Set.of(LOT)));
      assertEquals(code, refused.code());
    }
  }
}
