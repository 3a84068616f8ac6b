package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void bothSidesMeetByTheReference() {
    Reconciliation both =
        Reconciliation.of(
            List.of(
                delivery(ContractSide.SUPPLIER, "TTN 17", "10"),
                delivery(ContractSide.BUYER, "ttn17", "10.000"),
                payment(ContractSide.BUYER, "PP-5", "400.00")));
    assertEquals(2, both.rows().size());
    assertEquals(MatchState.AGREED, both.rows().get(0).state());
    assertEquals(MatchState.ONE_SIDED, both.rows().get(1).state());
    assertEquals(0, BigDecimal.TEN.compareTo(both.delivered(1)));
    assertEquals(BigDecimal.ZERO, both.delivered(2));
    assertEquals(BigDecimal.ZERO, both.paid(), "what one side says does not count");
    assertFalse(both.isSettled());
  }

  @Test
  void whatDiffersIsShownUntilOneSideCorrectsItself() {
    List<Fulfilment> said =
        List.of(
            delivery(ContractSide.SUPPLIER, "17", "10"), delivery(ContractSide.BUYER, "17", "9.8"));
    Reconciliation differs = Reconciliation.of(said);
    assertEquals(1, differs.mismatches());
    assertEquals(BigDecimal.ZERO, differs.delivered(1));
    Reconciliation corrected =
        Reconciliation.of(
            List.of(said.get(0), said.get(1), delivery(ContractSide.SUPPLIER, "17", "9.8")));
    assertEquals(0, corrected.mismatches());
    assertTrue(corrected.isSettled());
    assertEquals(new BigDecimal("9.8"), corrected.delivered(1));
  }

  private static Fulfilment delivery(ContractSide side, String reference, String quantity) {
    return new Fulfilment(
        FulfilmentKind.DELIVERY, 1L, reference, side, new BigDecimal(quantity), DAY);
  }

  private static Fulfilment payment(ContractSide side, String reference, String tenge) {
    return new Fulfilment(
        FulfilmentKind.PAYMENT, null, reference, side, new BigDecimal(tenge), DAY);
  }
}
