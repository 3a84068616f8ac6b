package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.klaster.api.procurement.AnswerQualityClaim;
import org.klaster.api.procurement.AnswerSaving;
import org.klaster.api.procurement.DecideObjection;
import org.klaster.api.procurement.FileQualityClaim;
import org.klaster.api.procurement.MarkBid;
import org.klaster.api.procurement.ReportFulfilment;
import org.klaster.tests.AwardMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.procurement.FulfilmentKind;
import org.klaster.vocabulary.procurement.ObjectionRemedy;
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
              return new Object[] {
                new DecideObjection(tender, 0, ObjectionRemedy.COMPARE, null, "probe")
              };
            })
        .on("TenderAwards.award", (rows, mother) -> new Object[] {opened(rows, mother), STALE})
        .on("TenderSavings.savings", (rows, mother) -> new Object[] {awarded(rows, mother)})
        .on("TenderSavings.statements", (rows, mother) -> new Object[] {awarded(rows, mother)})
        .on(
            "TenderSavings.answer",
            (rows, mother) ->
                new Object[] {new AnswerSaving(awarded(rows, mother), 0, SavingAnswer.STAYS)});
    contracts(arguments);
  }

  private static void contracts(Arguments arguments) {
    arguments
        .any("OpenContracting.processes")
        .on("OpenContracting.process", (rows, mother) -> new Object[] {awarded(rows, mother)})
        .on("PurchaseContracts.contracts", (rows, mother) -> new Object[] {awarded(rows, mother)})
        .on(
            "PurchaseContracts.contract",
            (rows, mother) -> new Object[] {bought(rows, mother, "DRAWN")})
        .on("PurchaseContracts.draw", (rows, mother) -> new Object[] {awarded(rows, mother), STALE})
        .on(
            "PurchaseContracts.sign",
            (rows, mother) -> new Object[] {bought(rows, mother, "DRAWN"), STALE})
        .on(
            "PurchaseContracts.refuse",
            (rows, mother) -> new Object[] {bought(rows, mother, "DRAWN"), "probe", STALE})
        .on(
            "PurchaseContracts.goOnWithout",
            (rows, mother) -> new Object[] {awarded(rows, mother), "probe", STALE})
        .on(
            "PurchaseContracts.endWithout",
            (rows, mother) -> new Object[] {awarded(rows, mother), "probe", STALE})
        .on(
            "PurchaseContracts.report",
            (rows, mother) ->
                new Object[] {
                  new ReportFulfilment(
                      bought(rows, mother, "SIGNED"),
                      FulfilmentKind.PAYMENT,
                      null,
                      "probe",
                      BigDecimal.ONE,
                      LocalDate.of(2026, 1, 1))
                })
        .on(
            "PurchaseContracts.claim",
            (rows, mother) ->
                new Object[] {
                  new FileQualityClaim(
                      bought(rows, mother, "DRAWN"),
                      0,
                      "probe",
                      "probe",
                      "1",
                      LocalDate.of(2026, 1, 1),
                      "probe"),
                  "probe.txt",
                  "probe".getBytes(StandardCharsets.US_ASCII)
                })
        .on("PurchaseContracts.answerClaim", AwardArguments::claim)
        .on("PurchaseContracts.laboratoryRecord", AwardArguments::laboratoryRecord);
  }

  /** A contract of which the organisation of the rows is the buyer. */
  private static long bought(TestRows rows, RowMother mother, String status) {
    long tender = awarded(rows, mother);
    return new AwardMother(mother)
        .contract(tender, rows.organisation(), rows.organisation(), status);
  }

  private static Object[] claim(TestRows rows, RowMother mother) {
    AwardMother awards = new AwardMother(mother);
    long tender = awarded(rows, mother);
    long supplier = rows.organisation();
    long contract = awards.contract(tender, mother.foreign().organisation(), supplier, "SIGNED");
    long claim = awards.claim(tender, contract);
    return new Object[] {new AnswerQualityClaim(contract, claim, true, "probe")};
  }

  private static Object[] laboratoryRecord(TestRows rows, RowMother mother) {
    AwardMother awards = new AwardMother(mother);
    long tender = awarded(rows, mother);
    long contract = awards.contract(tender, rows.organisation(), rows.organisation(), "SIGNED");
    return new Object[] {contract, awards.claim(tender, contract)};
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
