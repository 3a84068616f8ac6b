package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.klaster.api.marketing.AnswerShare;
import org.klaster.api.marketing.CampaignCriteria;
import org.klaster.api.marketing.ClaimExpense;
import org.klaster.api.marketing.DecideClaim;
import org.klaster.api.marketing.GivePledge;
import org.klaster.api.marketing.ProposeCampaign;
import org.klaster.api.marketing.ReportResult;
import org.klaster.api.marketing.ReviseCampaign;
import org.klaster.api.shared.PageRequest;
import org.klaster.tests.CampaignMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.marketing.BandWeights;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.CostKey;
import org.klaster.vocabulary.marketing.ExpectedResult;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.marketing.StatePart;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** Arguments of the operations on campaigns. */
final class CampaignArguments {

  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");
  private static final Money ONE = Money.of("1");

  private CampaignArguments() {}

  static void addTo(Arguments arguments) {
    reading(arguments);
    planning(arguments);
    settlement(arguments);
    sharing(arguments);
  }

  private static void reading(Arguments arguments) {
    arguments
        .any("Campaigns.search", new CampaignCriteria(null, null), PageRequest.first())
        .on("Campaigns.campaign", (rows, mother) -> new Object[] {running(rows, mother)})
        .on(
            "Campaigns.campaign/PROPOSED",
            (rows, mother) -> new Object[] {campaigns(mother).campaign(rows.cluster(), "PROPOSED")})
        .on(
            "Campaigns.document",
            (rows, mother) -> {
              long campaign = campaigns(mother).paid(rows);
              return new Object[] {campaign, campaigns(mother).research(campaign)};
            })
        .on(
            "Campaigns.document/UNPAID",
            (rows, mother) -> {
              long campaign = running(rows, mother);
              return new Object[] {campaign, campaigns(mother).research(campaign)};
            });
  }

  private static void planning(Arguments arguments) {
    for (String step : List.of("openPledging", "putToVote", "start")) {
      arguments.on(
          "CampaignPlanning." + step,
          (rows, mother) -> new Object[] {running(rows, mother), STALE});
    }
    arguments
        .on(
            "CampaignPlanning.propose",
            (rows, mother) ->
                new Object[] {
                  new ProposeCampaign(
                      rows.cluster(),
                      terms(),
                      List.of(new BudgetLine(TEXT, ONE)),
                      List.of(new ExpectedResult(ResultKind.LEADS, BigDecimal.ONE)))
                })
        .on(
            "CampaignPlanning.revise",
            (rows, mother) ->
                new Object[] {
                  new ReviseCampaign(
                      running(rows, mother),
                      terms(),
                      List.of(new BudgetLine(TEXT, ONE)),
                      List.of(new ExpectedResult(ResultKind.LEADS, BigDecimal.ONE)),
                      STALE)
                })
        .on("CampaignPlanning.pledges", (rows, mother) -> new Object[] {running(rows, mother)})
        .on(
            "CampaignPlanning.weigh",
            (rows, mother) -> new Object[] {running(rows, mother), 0L, 1, STALE})
        .on(
            "CampaignPlanning.cancel",
            (rows, mother) -> new Object[] {running(rows, mother), "probe", STALE})
        .on(
            "CampaignPlanning.publishResearch",
            (rows, mother) -> new Object[] {running(rows, mother), "probe.txt", file(), STALE});
  }

  private static void settlement(Arguments arguments) {
    for (String step : List.of("examineClaims", "split", "settle", "close")) {
      arguments.on(
          "CampaignSettlement." + step,
          (rows, mother) -> new Object[] {running(rows, mother), STALE});
    }
    arguments.on(
        "CampaignSettlement.decideClaim",
        (rows, mother) -> {
          long campaign = campaigns(mother).paid(rows);
          long claim = campaigns(mother).claim(campaign, rows.organisation(), 10);
          return new Object[] {new DecideClaim(claim, ONE, null, STALE)};
        });
  }

  /** Refused by a rule where they are allowed: no pledges are taken, nothing is paid. */
  private static void sharing(Arguments arguments) {
    arguments
        .on(
            "CampaignSharing.answerShare",
            (rows, mother) ->
                new Object[] {
                  new AnswerShare(running(rows, mother), rows.organisation(), null, STALE)
                })
        .on("CampaignSharing.own", (rows, mother) -> new Object[] {running(rows, mother)})
        .on(
            "CampaignSharing.pledge",
            (rows, mother) ->
                new Object[] {
                  new GivePledge(running(rows, mother), rows.organisation(), ONE, null, null)
                })
        .on(
            "CampaignSharing.claim",
            (rows, mother) ->
                new Object[] {
                  new ClaimExpense(running(rows, mother), rows.organisation(), 0, "probe", ONE),
                  "probe.txt",
                  file()
                })
        .on(
            "CampaignSharing.report",
            (rows, mother) ->
                new Object[] {
                  new ReportResult(
                      running(rows, mother),
                      rows.organisation(),
                      ResultKind.EXPORTS,
                      BigDecimal.ONE)
                });
  }

  private static long running(TestRows rows, RowMother mother) {
    return campaigns(mother).campaign(rows.cluster(), "RUNNING");
  }

  private static CampaignMother campaigns(RowMother mother) {
    return new CampaignMother(mother);
  }

  private static byte[] file() {
    return "probe".getBytes(StandardCharsets.US_ASCII);
  }

  /** The last day is before the first: a rule refuses it. */
  private static CampaignTerms terms() {
    return new CampaignTerms(
        CampaignKind.FAIR,
        TEXT,
        TEXT,
        LocalDate.of(2030, 1, 2),
        LocalDate.of(2030, 1, 1),
        Instant.parse("2029-01-01T00:00:00Z"),
        ONE,
        CostKey.EQUAL,
        new BandWeights(1, 1, 1, 1),
        StatePart.NONE);
  }
}
