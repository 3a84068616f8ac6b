package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.klaster.api.procurement.AssessShares;
import org.klaster.api.procurement.ChangeTerms;
import org.klaster.api.procurement.DemandSheet;
import org.klaster.api.procurement.EnterDemand;
import org.klaster.api.procurement.InviteSupplier;
import org.klaster.api.procurement.OpenRound;
import org.klaster.api.procurement.RecordReview;
import org.klaster.api.procurement.ReplaceOfficer;
import org.klaster.api.procurement.ReviseOpeners;
import org.klaster.api.procurement.ReviseRule;
import org.klaster.api.procurement.SaveTerms;
import org.klaster.api.procurement.TenderCriteria;
import org.klaster.api.shared.PageRequest;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.procurement.MarketShares;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** Arguments of the operations on joint purchases before the bids. */
final class TenderArguments {

  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");
  private static final TenderCriteria ANY = new TenderCriteria(null, null);

  private TenderArguments() {}

  static void addTo(Arguments arguments) {
    reading(arguments);
    demand(arguments);
    rounds(arguments);
    preparation(arguments);
  }

  private static void reading(Arguments arguments) {
    arguments
        .any("Tenders.search", ANY, PageRequest.first())
        .any("Tenders.published", ANY, PageRequest.first())
        .on("Tenders.tender", (rows, mother) -> new Object[] {open(rows, mother)})
        .on(
            "Tenders.document",
            (rows, mother) -> {
              long tender = open(rows, mother);
              return new Object[] {tender, tenders(mother).document(tender)};
            })
        .on(
            "Tenders.publishedTender",
            (rows, mother) -> new Object[] {tenders(mother).tender(rows.cluster(), "PUBLISHED")})
        .on(
            "Tenders.publishedDocument",
            (rows, mother) -> {
              long tender = tenders(mother).tender(rows.cluster(), "PUBLISHED");
              return new Object[] {tender, tenders(mother).document(tender)};
            })
        .on("TenderEnquiries.ask", (rows, mother) -> new Object[] {open(rows, mother), "probe"});
  }

  /** A negative quantity: a rule refuses it where it is allowed. */
  private static void demand(Arguments arguments) {
    arguments
        .on("MemberDemand.buyers", (rows, mother) -> new Object[] {open(rows, mother)})
        .on("MemberDemand.own", (rows, mother) -> new Object[] {open(rows, mother)})
        .on("MemberDemand.enter", (rows, mother) -> new Object[] {line(rows, mother)})
        .on(
            "MemberDemand.enterAll",
            (rows, mother) -> new Object[] {new DemandSheet(List.of(line(rows, mother)))})
        .on(
            "MemberDemand.prove",
            (rows, mother) -> {
              long tender = open(rows, mother);
              long lot = tenders(mother).lotOf(tender, 1);
              tenders(mother).line(lot, rows.organisation(), 5);
              return new Object[] {tender, lot, rows.organisation(), "probe.txt", file()};
            })
        .on("MemberDemand.proof", TenderArguments::proof)
        .on("DemandBook.lines", (rows, mother) -> new Object[] {open(rows, mother)})
        .on("DemandBook.proof", TenderArguments::proof);
  }

  private static Object[] proof(TestRows rows, RowMother mother) {
    long tender = open(rows, mother);
    long line = tenders(mother).line(tenders(mother).lotOf(tender, 1), rows.organisation(), 5);
    return new Object[] {tender, tenders(mother).proof(line)};
  }

  private static EnterDemand line(TestRows rows, RowMother mother) {
    long tender = open(rows, mother);
    return new EnterDemand(
        tender,
        tenders(mother).lotOf(tender, 1),
        rows.organisation(),
        new DemandTerms(
            new BigDecimal(-1), LocalDate.of(2099, 3, 1), "probe", Money.of("1"), Money.of("1")));
  }

  /** The deadline has passed: a rule refuses the round. */
  private static void rounds(Arguments arguments) {
    arguments
        .on("TenderRounds.officers", (rows, mother) -> new Object[] {rows.cluster()})
        .on(
            "TenderRounds.open",
            (rows, mother) ->
                new Object[] {
                  new OpenRound(
                      rows.cluster(),
                      TEXT,
                      null,
                      Instant.parse("2020-01-01T00:00:00Z"),
                      List.of(
                          new LotTerms(
                              TEXT,
                              TEXT,
                              "kg",
                              LocalDate.of(2030, 1, 1),
                              LocalDate.of(2030, 2, 1))),
                      null)
                })
        .on("TenderOfficers.officer", (rows, mother) -> new Object[] {open(rows, mother)})
        .on(
            "TenderOfficers.replace",
            (rows, mother) ->
                new Object[] {new ReplaceOfficer(open(rows, mother), 0, "probe", STALE)})
        .any("ProcurementRuleBook.versions")
        .any(
            "ProcurementRuleBook.revise",
            new ReviseRule(
                ProcurementRuleKind.GUARD_SHARE,
                "KZ",
                BigDecimal.TEN,
                "probe",
                "probe",
                LocalDate.of(2000, 1, 1),
                false))
        .any("ProcurementRuleBook.openers")
        .on(
            "ProcurementRuleBook.reviseOpeners",
            (rows, mother) ->
                new Object[] {
                  new ReviseOpeners(
                      rows.cluster(), 2, 3, "probe", "probe", LocalDate.of(2000, 1, 1), false)
                })
        .on("TenderRounds.putToVote", (rows, mother) -> new Object[] {open(rows, mother), STALE})
        .on(
            "TenderRounds.cancel",
            (rows, mother) -> new Object[] {open(rows, mother), "probe", STALE});
  }

  private static void preparation(Arguments arguments) {
    for (String step : List.of("publish", "takeBids")) {
      arguments.on(
          "TenderPreparation." + step, (rows, mother) -> new Object[] {open(rows, mother), STALE});
    }
    arguments
        .any("TenderPreparation.thresholds")
        .on("TenderPreparation.draft", (rows, mother) -> new Object[] {open(rows, mother)})
        .on(
            "TenderPreparation.assess",
            (rows, mother) -> new Object[] {new AssessShares(open(rows, mother), shares(), STALE)})
        .on(
            "TenderPreparation.review",
            (rows, mother) ->
                new Object[] {
                  new RecordReview(open(rows, mother), "probe", "probe", STALE), "probe.txt", file()
                })
        .on(
            "TenderPreparation.save",
            (rows, mother) ->
                new Object[] {new SaveTerms(open(rows, mother), BuyingTerms.blank(), false, STALE)})
        .on(
            "TenderPreparation.attach",
            (rows, mother) -> new Object[] {open(rows, mother), "probe.txt", file(), STALE})
        .on(
            "TenderPreparation.invite",
            (rows, mother) ->
                new Object[] {
                  new InviteSupplier(
                      open(rows, mother), LegalId.parse("120340990017"), "probe", STALE)
                })
        .on(
            "TenderPreparation.change",
            (rows, mother) ->
                new Object[] {
                  new ChangeTerms(open(rows, mother), BuyingTerms.blank(), "probe", STALE)
                })
        .on(
            "TenderPreparation.answer",
            (rows, mother) -> {
              long tender = open(rows, mother);
              return new Object[] {tender, tenders(mother).enquiry(tender), TEXT};
            });
  }

  private static MarketShares shares() {
    return new MarketShares(
        BigDecimal.ONE, "probe", BigDecimal.ONE, "probe", LocalDate.of(2026, 1, 1));
  }

  private static long open(TestRows rows, RowMother mother) {
    return tenders(mother).tender(rows.cluster(), "DEMAND_OPEN");
  }

  private static ProcurementMother tenders(RowMother mother) {
    return new ProcurementMother(mother);
  }

  private static byte[] file() {
    return "probe".getBytes(StandardCharsets.US_ASCII);
  }
}
