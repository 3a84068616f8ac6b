package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.procurement.DeliveryMonths.Need;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** A member needs a lot in parts; months tell sums of at least three members. */
class DemandTermsTest {

  private static final LocalDate MARCH = LocalDate.of(2099, 3, 10);
  private static final LocalDate APRIL = LocalDate.of(2099, 4, 5);
  private static final LocalDate MAY = LocalDate.of(2099, 5, 1);

  @Test
  void partsAreTheWholeInTheOrderOfTheirDays() {
    DemandTerms terms = terms(part(APRIL, "20.5"), part(MARCH, "30"));
    terms.requireDeliverable();
    assertEquals(new BigDecimal("50.5"), terms.quantity());
    assertEquals(
        List.of(MARCH, APRIL), terms.deliveries().stream().map(NeededDelivery::neededOn).toList());
  }

  @Test
  void whatNobodyCanDeliverIsRefused() {
    refused("tender.deliveries", terms());
    refused("tender.deliveries", terms(Collections.nCopies(25, part(MARCH, "1"))));
    refused("tender.quantity", terms(part(MARCH, "3"), part(APRIL, "0")));
    refused("tender.quantity", terms(part(MARCH, "3"), part(APRIL, "-1")));
    refused("tender.quantity", terms(part(MARCH, "-1")));
    Money price = Money.of("1");
    refused(
        "tender.quantity",
        new DemandTerms(new BigDecimal("4"), price, price, List.of(part(MARCH, "3"))));
    terms(part(MARCH, "0")).requireDeliverable();
  }

  /** One member in two months is one member: March and April are joined, May joins them. */
  @Test
  void aMemberStandsBehindASumOnce() {
    List<Need> needs =
        List.of(
            need(1, MARCH, "10"),
            need(1, MARCH.plusDays(5), "10"),
            need(2, MARCH, "5"),
            need(1, APRIL, "7"),
            need(3, APRIL, "8"),
            need(3, MAY, "1"));
    List<DeliveryMonths.Span> spans = DeliveryMonths.of(needs, 3);
    assertEquals(1, spans.size());
    assertEquals("2099-03", spans.get(0).from().toString());
    assertEquals("2099-05", spans.get(0).to().toString());
    assertEquals(new BigDecimal("41"), spans.get(0).quantity());
    assertEquals(
        List.of(), DeliveryMonths.of(needs.stream().filter(one -> one.member() < 3).toList(), 3));
  }

  private static Need need(long member, LocalDate day, String quantity) {
    return new Need(member, day, new BigDecimal(quantity));
  }

  private static NeededDelivery part(LocalDate day, String quantity) {
    return new NeededDelivery(day, new BigDecimal(quantity), "probe");
  }

  private static DemandTerms terms(NeededDelivery... parts) {
    return terms(List.of(parts));
  }

  private static DemandTerms terms(List<NeededDelivery> parts) {
    return DemandTerms.of(parts, Money.of("100"), Money.of("120"));
  }

  private static void refused(String code, DemandTerms terms) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, terms::requireDeliverable).code());
  }
}
