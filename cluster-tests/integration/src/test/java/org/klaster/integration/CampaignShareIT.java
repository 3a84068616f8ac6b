package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.marketing.AnswerShare;
import org.klaster.api.marketing.CampaignPlanning;
import org.klaster.api.marketing.CampaignSettlement;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.DecideClaim;
import org.klaster.api.marketing.PledgeView;
import org.klaster.api.shared.MyWork;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.CampaignMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.ShareAnswer;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.WorkKind;

/** What payers say of their shares of a cost, and what they are told when nothing comes of it. */
@OnBothDatabases
class CampaignShareIT {

  private static final List<Account> PAYERS = List.of(Account.FIRM, Account.FARM, Account.SCIENCE);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final CampaignMother campaigns;

  CampaignShareIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    campaigns = new CampaignMother(mother);
  }

  /** Silence is waited for, a refusal has the cost shared anew, and the same share then stands. */
  @Test
  void aShareIsAcceptedOrRefused() {
    long id = shared();
    int seen = view(Account.FIRM, id).version();
    assertTrue(waits(Account.FIRM, WorkKind.CAMPAIGN_SHARE, id));
    assertRefused(
        "campaign.shares-unanswered",
        () -> settlement().settle(id, view(Account.COORDINATOR, id).version()));
    answer(Account.FIRM, id, seen, null);
    assertRefused("campaign.share-not-asked", () -> answer(Account.FIRM, id, seen, null));
    assertRefused("campaign.not-payer", () -> answer(Account.GOVERNMENT, id, seen, null));
    answer(Account.FARM, id, seen, "Мүмкін емес");
    assertEquals(ShareAnswer.REFUSED, own(Account.FARM, id).answer());
    assertTrue(view(Account.COORDINATOR, id).money().outOfDate());
    assertTrue(waits(Account.COORDINATOR, WorkKind.CAMPAIGN_SPLIT, id));
    assertEquals(
        1,
        klaster
            .sql()
            .number(
                "select count(*) from mail where template = 'CAMPAIGN_REFUSED' and subject_key = ?",
                Long.toString(id)));
    assertRefused(
        "campaign.split-out-of-date",
        () -> settlement().settle(id, view(Account.COORDINATOR, id).version()));
    settlement().split(id, view(Account.COORDINATOR, id).version());
    assertEquals(ShareAnswer.UPHELD, own(Account.FARM, id).answer());
    assertEquals(ShareAnswer.ACCEPTED, own(Account.FIRM, id).answer());
    assertThrows(CallRefused.class, () -> answer(Account.SCIENCE, id, seen, null));
    assertEquals(1, audited("campaign.refuse-share", id));
    assertFalse(waits(Account.COORDINATOR, WorkKind.CAMPAIGN_SPLIT, id));
    campaigns.letTimeToAnswerPass(id);
    settlement().settle(id, view(Account.COORDINATOR, id).version());
    assertEquals(CampaignStatus.SETTLED, view(Account.FARM, id).status());
    assertRefused(
        "campaign.state",
        () -> answer(Account.SCIENCE, id, view(Account.SCIENCE, id).version(), null));
  }

  private void answer(Account account, long id, int version, @Nullable String ground) {
    klaster
        .as(account)
        .service(CampaignSharing.class)
        .answerShare(new AnswerShare(id, organisation(account), ground, version));
  }

  /**
   * The version of the campaign goes with the answer, as with all that depends on what was seen.
   */
  @Test
  void aShareIsAnsweredOverRest() {
    long id = shared();
    String path = "/api/v1/campaigns/" + id;
    Rest firm = klaster.restAs(Account.FIRM);
    Map<String, Object> yes = Map.of("organisation", organisation(Account.FIRM), "accepted", true);
    assertEquals(428, firm.put(path + "/share", "", yes).status());
    assertEquals(412, firm.put(path + "/share", "\"999\"", yes).status());
    String seen = firm.get(path).header("ETag");
    Map<String, Object> groundless =
        Map.of("organisation", organisation(Account.FIRM), "accepted", false);
    assertEquals(422, firm.put(path + "/share", seen, groundless).status());
    Rest.Answer accepted = firm.put(path + "/share", seen, yes);
    assertEquals("accepted", accepted.json().at("/own/0/answer").asText());
    Map<String, Object> others =
        Map.of("organisation", organisation(Account.FARM), "accepted", true);
    assertEquals(404, firm.put(path + "/share", seen, others).status());
  }

  @Test
  void whatIsGivenUpIsToldToWhoHadPledged() {
    long id = running();
    klaster
        .as(Account.COORDINATOR)
        .service(CampaignPlanning.class)
        .cancel(id, "Жәрмеңке болмайды", view(Account.COORDINATOR, id).version());
    assertEquals(
        1,
        klaster
            .sql()
            .number(
                "select count(*) from mail where template = 'CAMPAIGN_CANCELLED' and subject_key = ?"
                    + " and person_id = (select id from person where username = 'firm')",
                Long.toString(id)));
    assertTrue(
        klaster.as(Account.FIRM).service(MyWork.class).waiting().items().stream()
            .filter(item -> item.kind() == WorkKind.CAMPAIGN_CANCELLED)
            .filter(item -> item.key().equals(Long.toString(id)))
            .anyMatch(item -> "Жәрмеңке болмайды".equals(item.detail().kk())));
    assertFalse(waits(Account.APPLICANT, WorkKind.CAMPAIGN_CANCELLED, id), "it had not pledged");
  }

  private long running() {
    long id = campaigns.campaign(mother.own(Account.FIRM).cluster(), "RUNNING");
    PAYERS.forEach(payer -> campaigns.pledge(id, organisation(payer), 500));
    return id;
  }

  /** Each bears 200 of the 500 that it has pledged. */
  private long shared() {
    long id = running();
    long claim = campaigns.claim(id, organisation(Account.FIRM), 600);
    settlement().decideClaim(new DecideClaim(claim, Money.of("600"), null, 0));
    settlement().examineClaims(id, view(Account.COORDINATOR, id).version());
    settlement().split(id, view(Account.COORDINATOR, id).version());
    assertEquals(Money.of("200"), own(Account.FIRM, id).share());
    return id;
  }

  private CampaignSettlement settlement() {
    return klaster.as(Account.COORDINATOR).service(CampaignSettlement.class);
  }

  private CampaignView view(Account account, long id) {
    return klaster.as(account).service(Campaigns.class).campaign(id);
  }

  private PledgeView own(Account account, long id) {
    return view(account, id).own().get(0);
  }

  private long organisation(Account account) {
    return mother.own(account).organisation();
  }

  private boolean waits(Account account, WorkKind kind, long id) {
    return klaster.as(account).service(MyWork.class).waiting().items().stream()
        .anyMatch(item -> item.kind() == kind && item.key().equals(Long.toString(id)));
  }

  private long audited(String operation, long key) {
    return klaster
        .sql()
        .number(
            "select count(*) from audit_event where operation = ? and subject_key = ?",
            operation,
            Long.toString(key));
  }

  private static void assertRefused(String code, Executable deed) {
    assertEquals(code, assertThrows(CallRefused.class, deed).code());
  }
}
