package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.Calendars;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Voting;
import org.klaster.api.marketing.CampaignAction;
import org.klaster.api.marketing.CampaignPlanning;
import org.klaster.api.marketing.CampaignSettlement;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.DecideClaim;
import org.klaster.api.marketing.GivePledge;
import org.klaster.api.marketing.PledgeView;
import org.klaster.api.marketing.ReportResult;
import org.klaster.api.shared.MyWork;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.CampaignMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.WorkKind;

/** A campaign of the demonstration cluster: firm, farm and science pay, the coordinator settles. */
@OnBothDatabases
class CampaignIT {

  private static final List<Account> PAYERS = List.of(Account.FIRM, Account.FARM, Account.SCIENCE);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final CampaignMother campaigns;
  private final long cluster;

  CampaignIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    campaigns = new CampaignMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  @Test
  void fromThePledgesToTheMoneyThatGoesBack() {
    long id = campaigns.campaign(cluster, "PLEDGING");
    assertTrue(waits(Account.FIRM, WorkKind.CAMPAIGN_PLEDGE, id));
    pledge(Account.FIRM, id, "500");
    pledge(Account.FARM, id, "300");
    assertFalse(waits(Account.FIRM, WorkKind.CAMPAIGN_PLEDGE, id));
    CampaignView two = view(Account.FIRM, id);
    assertNull(two.money().pledged(), "with two payers the sum tells the other's pledge");
    assertNull(two.money().payers());
    assertEquals(Money.of("800"), view(Account.COORDINATOR, id).money().pledged());
    assertRefused(
        "campaign.below-threshold",
        () -> planning().putToVote(id, view(Account.COORDINATOR, id).version()));
    pledge(Account.SCIENCE, id, "300");
    CampaignView three = view(Account.FIRM, id);
    assertEquals(Money.of("1000"), three.money().pledged(), "1100, roughly, while it can change");
    pledge(Account.SCIENCE, id, "5300");
    assertEquals(
        Money.of("1000"),
        view(Account.FIRM, id).money().pledged(),
        "the difference would be the pledge of one");
    pledge(Account.SCIENCE, id, "300");
    assertEquals(List.of(Money.of("500")), three.own().stream().map(PledgeView::amount).toList());
    planning().putToVote(id, view(Account.COORDINATOR, id).version());
    assertRefused("campaign.not-pledging", () -> pledge(Account.FIRM, id, "1"));
    assertEquals(Money.of("1100"), view(Account.FIRM, id).money().pledged(), "what is voted on");
    approve(id);
    planning().start(id, view(Account.COORDINATOR, id).version());
    long first = campaigns.claim(id, organisation(Account.FIRM), 600);
    long second = campaigns.claim(id, organisation(Account.FARM), 400);
    long third = campaigns.claim(id, organisation(Account.SCIENCE), 1);
    assertTrue(waits(Account.COORDINATOR, WorkKind.CAMPAIGN_CLAIM, id));
    decide(first, "600", null);
    settlement().examineClaims(id, view(Account.COORDINATOR, id).version());
    settlement().split(id, view(Account.COORDINATOR, id).version());
    assertEquals(Money.of("200"), own(Account.FIRM, id).share());
    decide(second, "100.01", "Бір бөлігі");
    assertTrue(view(Account.COORDINATOR, id).money().outOfDate());
    assertEquals(Money.of("200"), own(Account.FIRM, id).share(), "it does not move by itself");
    decide(third, "0", "Негізсіз");
    assertRefused(
        "campaign.split-out-of-date",
        () -> settlement().settle(id, view(Account.COORDINATOR, id).version()));
    settlement().split(id, view(Account.COORDINATOR, id).version());
    campaigns.letTimeToAnswerPass(id);
    settlement().settle(id, view(Account.COORDINATOR, id).version());
    Money shares = Money.ZERO;
    for (Account payer : PAYERS) {
      PledgeView statement = own(payer, id);
      Money share = statement.share();
      Money returned = statement.returned();
      assertNotNull(share);
      assertNotNull(returned);
      assertEquals(statement.amount(), share.plus(returned));
      shares = shares.plus(share);
    }
    assertEquals(Money.of("700.01"), shares);
    settlement().close(id, view(Account.COORDINATOR, id).version());
    assertEquals(CampaignStatus.CLOSED, view(Account.FARM, id).status());
  }

  @Test
  void nobodySeesAnothersPartAndEachLookIsRecorded() {
    long id = running();
    long claim = campaigns.claim(id, organisation(Account.FARM), 50);
    assertTrue(view(Account.FIRM, id).claims().isEmpty());
    assertEquals(1, view(Account.FARM, id).claims().size());
    assertRefused(null, () -> planningOf(Account.FIRM).pledges(id));
    long before = audited("campaign.read-pledges", id);
    assertEquals(3, planning().pledges(id).size());
    assertEquals(before + 1, audited("campaign.read-pledges", id));
    assertRefused("campaign.ground-missing", () -> decide(claim, "1", null));
    assertRefused(
        null,
        () ->
            klaster
                .as(Account.FIRM)
                .service(CampaignSharing.class)
                .pledge(new GivePledge(id, organisation(Account.FARM), Money.of("1"), null, null)));
    long foreign = campaigns.campaign(mother.foreign().cluster(), "PLEDGING");
    CallRefused hidden = assertThrows(CallRefused.class, () -> view(Account.FIRM, foreign));
    CallRefused none = assertThrows(CallRefused.class, () -> view(Account.FIRM, 999_999_999L));
    assertEquals(none.code(), hidden.code(), "as if there were none");
  }

  /** The research is for those who paid: in the check list, by single read and by download. */
  @Test
  void whoDidNotPayCannotGetTheResearch() {
    long id = campaigns.campaign(cluster, "RUNNING");
    campaigns.pledge(id, organisation(Account.FIRM), 500);
    campaigns.pledge(id, organisation(Account.FARM), 0);
    long document = campaigns.research(id);
    String path = "/api/v1/campaigns/" + id + "/documents/" + document;
    assertNotNull(view(Account.FIRM, id).research());
    assertEquals(200, klaster.restAs(Account.FIRM).get(path).status());
    for (Account other :
        List.of(Account.FARM, Account.SCIENCE, Account.GOVERNMENT, Account.MINISTRY)) {
      CampaignView seen = view(other, id);
      assertTrue(seen.hasResearch());
      assertNull(seen.research(), other.name());
      assertEquals(404, klaster.restAs(other).get(path).status(), other.name());
    }
    long another = campaigns.campaign(cluster, "RUNNING");
    campaigns.pledge(another, organisation(Account.FARM), 500);
    assertEquals(
        404,
        klaster
            .restAs(Account.FARM)
            .get("/api/v1/campaigns/" + another + "/documents/" + document)
            .status(),
        "by way of a campaign that one did pay for");
  }

  @Test
  void aPledgeAndAResultOverRest() {
    long id = campaigns.campaign(cluster, "PLEDGING");
    String pledge = "{\"organisation\": %d, \"amount\": %s}";
    String path = "/api/v1/campaigns/" + id + "/pledge";
    Rest farm = klaster.restAs(Account.FARM);
    Rest.Answer given = farm.put(path, "", pledge.formatted(organisation(Account.FARM), "12.50"));
    assertEquals(200, given.status(), given.response().body());
    assertEquals("{\"tenge\":12.5}", given.json().path("own").path(0).path("amount").toString());
    assertEquals(
        404,
        farm.put(path, "", pledge.formatted(organisation(Account.FIRM), "1")).status(),
        "another's");
    Rest.Answer odd = farm.put(path, "", pledge.formatted(organisation(Account.FARM), "1.005"));
    assertEquals(422, odd.status(), odd.response().body());
    Rest.Answer none = farm.put(path, "", "{\"amount\": 1}");
    assertEquals(422, none.status(), none.response().body());
    long running = running();
    String result = "{\"organisation\": %d, \"kind\": \"exports\", \"amount\": 7}";
    assertEquals(
        200,
        farm.post(
                "/api/v1/campaigns/" + running + "/results",
                result.formatted(organisation(Account.FARM)))
            .status());
    assertEquals(
        0,
        new BigDecimal("7")
            .compareTo(view(Account.COORDINATOR, running).results().get(0).reached()));
  }

  /** In the calendar of a member's representative, and of nobody from another cluster. */
  @Test
  void theDaysStandInTheCalendar() {
    long id = campaigns.campaign(cluster, "PLEDGING");
    long foreign = campaigns.campaign(mother.foreign().cluster(), "PLEDGING");
    long proposed = campaigns.campaign(cluster, "PROPOSED");
    String secret = klaster.as(Account.FARM).service(Calendars.class).renewFeed();
    String feed = klaster.restAsNobody().get("/calendar/" + secret + ".ics").response().body();
    assertTrue(feed.contains("UID:campaign-" + id + "@klaster"), feed);
    assertTrue(feed.contains("UID:campaign-" + id + "-pledges@klaster"), feed);
    assertFalse(feed.contains("UID:campaign-" + foreign + "@"), feed);
    assertFalse(feed.contains("UID:campaign-" + proposed + "@"), feed);
  }

  @Test
  void fewerThanThreeReportersAreNotSummed() {
    long id = running();
    report(Account.FIRM, id, "100");
    report(Account.FIRM, id, "200");
    report(Account.FARM, id, "50");
    assertNull(view(Account.FIRM, id).results().get(0).reached());
    assertEquals(1, view(Account.FIRM, id).results().get(0).reports().size());
    assertEquals(
        0,
        new BigDecimal("250").compareTo(view(Account.COORDINATOR, id).results().get(0).reached()),
        "the newest counts");
    report(Account.SCIENCE, id, "10");
    assertEquals(
        0, new BigDecimal("260").compareTo(view(Account.FIRM, id).results().get(0).reached()));
    assertEquals(Money.of("200"), own(Account.FIRM, id).gained());
    report(Account.SCIENCE, id, "1000");
    report(Account.FARM, id, "70");
    assertEquals(
        0,
        new BigDecimal("260").compareTo(view(Account.FIRM, id).results().get(0).reached()),
        "two have reported anew: each would read off the other's");
    report(Account.FIRM, id, "201");
    assertEquals(
        0, new BigDecimal("1271").compareTo(view(Account.FIRM, id).results().get(0).reached()));
  }

  @Test
  void twoDecideTheSameClaimAtOnce() {
    long id = running();
    long claim = campaigns.claim(id, organisation(Account.FARM), 50);
    assertOneWins(
        AtOnce.all(
            List.of(
                () -> kind(() -> decide(claim, 0, "50", null)),
                () -> kind(() -> decide(claim, 0, "0", "Негізсіз")))));
  }

  /** Whichever comes first: the council votes on the sum that the ballot was opened with. */
  @Test
  void aPledgeMeetsThePuttingToTheVote() {
    long id = campaigns.campaign(cluster, "PLEDGING");
    pledge(Account.FIRM, id, "1000");
    int version = view(Account.COORDINATOR, id).version();
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> kind(() -> planning().putToVote(id, version)),
                () -> kind(() -> pledge(Account.FIRM, id, "1"))));
    CampaignView after = view(Account.COORDINATOR, id);
    assertEquals(1, kinds.stream().filter(Kind.RESULT::equals).count(), kinds.toString());
    assertEquals(after.ballotOpen() ? Money.of("1000") : Money.of("1"), after.money().pledged());
  }

  @Test
  void whatIsGivenUpGoesBack() {
    long id = running();
    planning().cancel(id, "Жәрмеңке болмайды", view(Account.COORDINATOR, id).version());
    CampaignView after = view(Account.FIRM, id);
    assertEquals(CampaignStatus.CANCELLED, after.status());
    assertEquals(Money.of("500"), own(Account.FIRM, id).returned());
    assertFalse(after.actions().contains(CampaignAction.REPORT));
  }

  private long running() {
    long id = campaigns.campaign(cluster, "RUNNING");
    PAYERS.forEach(payer -> campaigns.pledge(id, organisation(payer), 500));
    return id;
  }

  /** All four seats of the demonstration council say yes; the last vote closes the ballot. */
  private void approve(long id) {
    Long ballot = view(Account.COORDINATOR, id).ballotId();
    assertNotNull(ballot);
    for (Account seat : List.of(Account.GOVERNMENT, Account.FIRM, Account.FARM, Account.SCIENCE)) {
      klaster
          .as(seat)
          .service(Voting.class)
          .cast(new CastVote(ballot, VoteChoice.YES, List.of(), null, 0));
    }
    assertEquals(CampaignStatus.APPROVED, view(Account.COORDINATOR, id).status());
  }

  private void pledge(Account account, long id, String amount) {
    klaster
        .as(account)
        .service(CampaignSharing.class)
        .pledge(new GivePledge(id, organisation(account), Money.of(amount), null, null));
  }

  private void report(Account account, long id, String amount) {
    klaster
        .as(account)
        .service(CampaignSharing.class)
        .report(
            new ReportResult(
                id, organisation(account), ResultKind.EXPORTS, new BigDecimal(amount)));
  }

  private void decide(long claim, String granted, @Nullable String ground) {
    decide(claim, 0, granted, ground);
  }

  private void decide(long claim, int version, String granted, @Nullable String ground) {
    settlement().decideClaim(new DecideClaim(claim, Money.of(granted), ground, version));
  }

  private CampaignPlanning planning() {
    return planningOf(Account.COORDINATOR);
  }

  private CampaignPlanning planningOf(Account account) {
    return klaster.as(account).service(CampaignPlanning.class);
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
    Sql sql = klaster.sql();
    return sql.number(
        "select count(*) from audit_event where operation = ? and subject_key = ?",
        operation,
        Long.toString(key));
  }

  private static void assertRefused(@Nullable String code, Executable deed) {
    CallRefused refused = assertThrows(CallRefused.class, deed);
    if (code != null) {
      assertEquals(code, refused.code());
    }
  }

  private static void assertOneWins(List<Kind> kinds) {
    assertEquals(
        Map.of(Kind.CONFLICT, 1L, Kind.RESULT, 1L),
        kinds.stream()
            .sorted(Comparator.comparing(Kind::name))
            .collect(Collectors.groupingBy(one -> one, Collectors.counting())));
  }

  private static Kind kind(Runnable deed) {
    try {
      deed.run();
      return Kind.RESULT;
    } catch (CallRefused refused) {
      return refused.kind();
    }
  }
}
