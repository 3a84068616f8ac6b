package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.ReportResult;
import org.klaster.api.reporting.BenefitLineView;
import org.klaster.api.reporting.BenefitSums;
import org.klaster.api.reporting.BenefitView;
import org.klaster.api.reporting.Benefits;
import org.klaster.api.reporting.EnterBenefit;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.CampaignMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.reporting.BenefitBalance;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

/** What membership brings firm, farm and science, each for itself and together. */
@OnBothDatabases
class BenefitIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final long cluster;

  BenefitIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    cluster = mother.own(Account.FIRM).cluster();
  }

  /** 300 received, 450.50 spent: 150.50 less; the line that is taken back no longer counts. */
  @Test
  void aNegativeYearIsSaidAsItIs() {
    int year = 2011;
    enter(Account.FIRM, year, BenefitKind.SUPPORT, "300");
    enter(Account.FIRM, year, BenefitKind.OWN_COST, "450.50");
    long mistake = enter(Account.FIRM, year, BenefitKind.FEE, "999");
    benefits(Account.FIRM).withdraw(mistake, 0);
    BenefitView view = view(Account.FIRM, year);
    assertEquals(new BenefitBalance(Money.of("-150.50"), Money.ZERO, Money.ZERO), view.balance());
    assertEquals(
        List.of(BenefitKind.SUPPORT, BenefitKind.OWN_COST),
        view.lines().stream().map(BenefitLineView::kind).toList());
    CallRefused twice =
        assertThrows(CallRefused.class, () -> benefits(Account.FIRM).withdraw(mistake, 1));
    assertEquals("benefit.withdrawn", twice.code());
    assertEquals(
        2,
        klaster
            .sql()
            .number(
                "select count(*) from audit_event where subject_type = 'benefit-entry'"
                    + " and subject_key = ?",
                Long.toString(mistake)));
  }

  @Test
  void nobodyElseReadsALine() {
    int year = 2012;
    long entry =
        benefits(Account.FIRM)
            .enter(
                command(Account.FIRM, year, BenefitKind.SUPPORT, "7777.77"),
                "proof.txt",
                new ByteArrayInputStream("proof".getBytes(StandardCharsets.US_ASCII)));
    BenefitLineView.Entry own = view(Account.FIRM, year).lines().get(0).entry();
    assertNotNull(own);
    assertEquals("proof.txt", own.proof());
    for (Account other : Account.values()) {
      if (other != Account.FIRM) {
        Benefits asOther = benefits(other);
        assertThrows(CallRefused.class, () -> asOther.proof(entry), other.name());
        assertThrows(CallRefused.class, () -> asOther.withdraw(entry, 0), other.name());
        assertThrows(
            CallRefused.class,
            () -> asOther.benefit(cluster, organisation(Account.FIRM), year),
            other.name());
        String told =
            klaster
                .restAs(other)
                .get(
                    "/benefits?cluster="
                        + cluster
                        + "&organisation="
                        + organisation(Account.FIRM)
                        + "&year="
                        + year)
                .response()
                .body();
        assertTrue(!told.contains("7777"), other.name());
      }
    }
  }

  /**
   * Two firms are too few; the third makes a sum of 300. One that then adds 50 could be told from
   * the difference: the sum stays until all three have changed, and is 450 then.
   */
  @Test
  void aSumNeverTellsOneMember() {
    int year = 2013;
    enter(Account.FIRM, year, BenefitKind.FEE, "100");
    enter(Account.FARM, year, BenefitKind.FEE, "100");
    assertEquals(DisclosureVerdict.TOO_FEW_FIRMS, fees(year).verdict());
    assertEquals(DisclosureVerdict.WOULD_REVEAL, row(year).net().verdict());
    enter(Account.SCIENCE, year, BenefitKind.FEE, "100");
    assertEquals(Money.of("-300"), fees(year).value());
    assertEquals(Money.of("-300"), row(year).net().value());
    enter(Account.FIRM, year, BenefitKind.FEE, "50");
    assertEquals(Money.of("-300"), fees(year).value(), "one member would be told");
    enter(Account.FARM, year, BenefitKind.FEE, "50");
    enter(Account.SCIENCE, year, BenefitKind.FEE, "50");
    assertEquals(Money.of("-450"), fees(year).value());
    assertTrue(
        benefits(Account.COORDINATOR).sums(year).clusters().stream()
            .noneMatch(row -> row.clusterId() == mother.foreign().cluster()));
  }

  /** A year has one sum of orders: 500 reported, corrected to 450; and the share of the cost. */
  @Test
  void campaignsAddTheirOwnLines() {
    CampaignMother campaigns = new CampaignMother(mother);
    long campaign = campaigns.paid(mother.own(Account.FARM));
    klaster
        .ownerSql()
        .change("update campaign_pledge set share = 200 where campaign_id = ?", campaign);
    klaster.ownerSql().change("update campaign set status = 'SETTLED' where id = ?", campaign);
    for (String worth : List.of("500", "450")) {
      klaster
          .as(Account.FARM)
          .service(CampaignSharing.class)
          .report(
              new ReportResult(
                  campaign, organisation(Account.FARM), ResultKind.EXPORTS, new BigDecimal(worth)));
    }
    List<String> lines =
        view(Account.FARM, 0).lines().stream()
            .filter(line -> line.subjectId() == campaign && line.subject().equals("campaign"))
            .map(line -> line.kind() + " " + line.signed().tenge())
            .toList();
    assertEquals(List.of("CAMPAIGN_RESULT 450.00", "CAMPAIGN_COST -200.00"), lines);
  }

  private BenefitSums.Row row(int year) {
    return benefits(Account.COORDINATOR).sums(year).clusters().stream()
        .filter(row -> row.clusterId() == cluster)
        .findFirst()
        .orElseThrow();
  }

  private BenefitSums.Cell fees(int year) {
    return row(year).cells().stream()
        .filter(cell -> cell.kind() == BenefitKind.FEE)
        .findFirst()
        .orElseThrow();
  }

  private long enter(Account who, int year, BenefitKind kind, String amount) {
    return benefits(who).enter(command(who, year, kind, amount), null, null);
  }

  private EnterBenefit command(Account who, int year, BenefitKind kind, String amount) {
    return new EnterBenefit(
        cluster, organisation(who), year, kind, Money.of(amount), "Жарна", "№ 1, 2013");
  }

  private BenefitView view(Account who, int year) {
    return benefits(who).benefit(cluster, organisation(who), year);
  }

  private Benefits benefits(Account who) {
    return klaster.as(who).service(Benefits.class);
  }

  private long organisation(Account who) {
    return mother.own(who).organisation();
  }
}
