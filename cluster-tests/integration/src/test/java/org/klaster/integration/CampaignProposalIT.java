package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.marketing.CampaignAction;
import org.klaster.api.marketing.CampaignPlanning;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.GivePledge;
import org.klaster.api.marketing.ReviseCampaign;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.CampaignMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.ExpectedResult;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.shared.Money;

/** A campaign's proposal, and whose parts of it a coordinator may read. */
@OnBothDatabases
class CampaignProposalIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final CampaignMother campaigns;
  private final long cluster;

  CampaignProposalIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    campaigns = new CampaignMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  /** Who coordinates and begins to speak for a firm of the cluster reads its rivals no more. */
  @Test
  void aCoordinatorWhoSpeaksForAMemberSeesNoPledges() {
    long id = campaigns.campaign(cluster, "PLEDGING");
    klaster
        .as(Account.FARM)
        .service(CampaignSharing.class)
        .pledge(
            new GivePledge(
                id, mother.own(Account.FARM).organisation(), Money.of("300"), null, null));
    assertEquals(1, planning().pledges(id).size());
    klaster
        .sql()
        .change(
            "insert into representation (id, version, person_id, organisation_id, valid_from)"
                + " select 7900000001, 0, p.id, ?, date '2020-01-01' from person p"
                + " where p.username = 'coordinator'",
            mother.own(Account.FIRM).organisation());
    try {
      assertRefused(null, () -> planning().pledges(id));
      CampaignView seen = view(Account.COORDINATOR, id);
      assertNull(seen.money().pledged());
      assertFalse(seen.actions().contains(CampaignAction.SEE_PLEDGES));
    } finally {
      klaster.sql().change("delete from representation where id = 7900000001");
    }
  }

  /** Nobody but the coordinator sees a proposal; once members may pledge it stands. */
  @Test
  void aProposalIsEditedUntilMembersMayPledge() {
    long id = campaigns.campaign(cluster, "PROPOSED");
    CampaignView proposed = view(Account.COORDINATOR, id);
    List<BudgetLine> lines =
        List.of(new BudgetLine(proposed.lines().get(0).name(), Money.of("900000")));
    List<ExpectedResult> expected =
        List.of(new ExpectedResult(ResultKind.LEADS, new BigDecimal("7")));
    planning()
        .revise(new ReviseCampaign(id, proposed.terms(), lines, expected, proposed.version()));
    CampaignView revised = view(Account.COORDINATOR, id);
    assertEquals(Money.of("900000"), revised.money().budget());
    assertEquals(1, revised.results().size());
    planning().openPledging(id, revised.version());
    assertEquals(
        1,
        klaster
            .sql()
            .number(
                "select count(*) from mail m, person p where m.template = 'CAMPAIGN_PLEDGING'"
                    + " and m.subject_key = ? and p.id = m.person_id and p.username = 'farm'",
                Long.toString(id)));
    assertRefused(
        "campaign.state",
        () ->
            planning()
                .revise(
                    new ReviseCampaign(
                        id,
                        proposed.terms(),
                        lines,
                        expected,
                        view(Account.COORDINATOR, id).version())));
  }

  private CampaignView view(Account account, long id) {
    return klaster.as(account).service(Campaigns.class).campaign(id);
  }

  private CampaignPlanning planning() {
    return klaster.as(Account.COORDINATOR).service(CampaignPlanning.class);
  }

  private static void assertRefused(@Nullable String code, Executable deed) {
    CallRefused refused = assertThrows(CallRefused.class, deed);
    if (code != null) {
      assertEquals(code, refused.code());
    }
  }
}
