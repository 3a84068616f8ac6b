package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.math.BigDecimal;
import org.klaster.api.procurement.AnswerSaving;
import org.klaster.api.procurement.DecideObjection;
import org.klaster.api.procurement.MarkBid;
import org.klaster.tests.AwardMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.procurement.SavingAnswer;

/** Arguments of the operations on opened bids, the award and the shared saving. */
final class AwardArguments {

  private AwardArguments() {}

  static void addTo(Arguments arguments) {
    arguments
        .on("TenderEvaluation.evaluation", (rows, mother) -> new Object[] {opened(rows, mother)})
        .on(
            "TenderEvaluation.declareNoInterest",
            (rows, mother) -> new Object[] {opened(rows, mother)})
        .on(
            "TenderEvaluation.mark",
            (rows, mother) ->
                new Object[] {new MarkBid(opened(rows, mother), 0, 0, BigDecimal.ONE)})
        .on(
            "TenderEvaluation.evaluate",
            (rows, mother) -> new Object[] {opened(rows, mother), STALE})
        .on("TenderAwards.propose", (rows, mother) -> new Object[] {opened(rows, mother), STALE})
        .on(
            "TenderAwards.rejectAll",
            (rows, mother) -> new Object[] {opened(rows, mother), "probe", STALE})
        .on("TenderAwards.object", AwardArguments::objection)
        .on(
            "TenderAwards.decide",
            (rows, mother) -> {
              long tender = opened(rows, mother);
              return new Object[] {new DecideObjection(tender, 0, true, "probe")};
            })
        .on("TenderAwards.award", (rows, mother) -> new Object[] {opened(rows, mother), STALE})
        .on("TenderSavings.savings", (rows, mother) -> new Object[] {awarded(rows, mother)})
        .on("TenderSavings.statements", (rows, mother) -> new Object[] {awarded(rows, mother)})
        .on(
            "TenderSavings.answer",
            (rows, mother) ->
                new Object[] {new AnswerSaving(awarded(rows, mother), 0, SavingAnswer.STAYS)});
  }

  /** The organisation of the rows has bid; it may object. */
  private static Object[] objection(TestRows rows, RowMother mother) {
    AwardMother awards = new AwardMother(mother);
    long tender = awards.tender(rows.cluster(), "OPENED");
    awards.bid(tender, rows.organisation(), "VALID", 100);
    awards.standstill(tender);
    return new Object[] {tender, "probe"};
  }

  private static long opened(TestRows rows, RowMother mother) {
    return new AwardMother(mother).tender(rows.cluster(), "OPENED");
  }

  private static long awarded(TestRows rows, RowMother mother) {
    return new AwardMother(mother).tender(rows.cluster(), "AWARDED");
  }
}
