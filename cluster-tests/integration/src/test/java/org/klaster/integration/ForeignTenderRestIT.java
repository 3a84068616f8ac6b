package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klaster.tests.Answers.assertRefused;
import static org.klaster.tests.Answers.made;
import static org.klaster.tests.Answers.tag;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.AwardMother;
import org.klaster.tests.CampaignMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;

/** Each write of REST on joint purchases and campaigns: on foreign rows none, on own ones some. */
@OnBothDatabases
class ForeignTenderRestIT {

  private static final String API = "/api/v1";
  private static final Map<String, String> TEXT =
      Map.of("kk", "Тұқым", "ru", "Семена", "en", "Seed");
  private static final Map<String, String> REASON = Map.of("reason", "x");

  /** What is on the register is everybody's to read. */
  private static final Set<String> NOT_YOURS =
      Set.of(
          "access.not-coordinator",
          "tender.not-preparer",
          "award.not-evaluator",
          "award.not-bidder",
          "contract.no-side");

  private final List<String> taken = new ArrayList<>();
  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final AwardMother awards;
  private final CampaignMother campaigns;
  private final long cluster;

  ForeignTenderRestIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    awards = new AwardMother(mother);
    campaigns = new CampaignMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  @Test
  void nothingIsDoneToAForeignTenderOrCampaign() {
    TestRows foreign = mother.foreign();
    for (String status : List.of("DEMAND_CLOSED", "OPENED", "STANDSTILL")) {
      long id = awards.tender(foreign.cluster(), status);
      refuseAll(tag(rest(Account.COORDINATOR), API + "/tenders/" + id), ofTender(id, foreign));
    }
    long bought = awards.awarded(foreign.cluster(), foreign.organisation(), List.of());
    long contract =
        awards.contract(bought, foreign.organisation(), foreign.organisation(), "DRAWN");
    String version = tag(rest(Account.COORDINATOR), API + "/tenders/" + bought);
    refuseAll(version, ofContract(bought, contract));
    ofSide(contract).forEach((write, body) -> expectRefused(write, Account.FARM, version, body));
    long campaign = campaigns.campaign(foreign.cluster(), "RUNNING");
    refuseAll("\"0\"", ofCampaign(campaign, campaigns.claim(campaign, foreign.organisation(), 1)));
    assertEquals("", String.join("\n", taken));
  }

  /** The row beneath belongs to another tender or campaign than the address says. */
  @Test
  void nothingIsReachedThroughAnOwnOne() {
    TestRows foreign = mother.foreign();
    long own = awards.tender(cluster, "STANDSTILL");
    long other = awards.tender(foreign.cluster(), "STANDSTILL");
    long bid = awards.bid(other, foreign.organisation(), "VALID", 90);
    long running = campaigns.campaign(cluster, "RUNNING");
    long theirs = campaigns.campaign(foreign.cluster(), "RUNNING");
    String objection = "/awards/" + own + "/objections/" + awards.objection(other, bid);
    String claim =
        "/campaigns/" + running + "/claims/" + campaigns.claim(theirs, foreign.organisation(), 1);
    Map<String, Object> writes = new LinkedHashMap<>();
    writes.put(objection + "/decision", REASON);
    writes.put(claim + "/decision", Map.of("granted", 1, "version", 0));
    writes.put("/tenders/" + own + "/enquiries/" + tenders.enquiry(other) + "/answer", answer());
    String version = tag(rest(Account.COORDINATOR), API + "/tenders/" + own);
    writes.forEach((write, body) -> expectRefused(write, Account.COORDINATOR, version, body));
    assertEquals("", String.join("\n", taken));
  }

  @Test
  void anObjectionIsDismissedAndAnotherOfficerNamed() {
    long id = awards.tender(cluster, "STANDSTILL");
    awards.opened(id);
    long bid = awards.bid(id, mother.own(Account.APPLICANT).organisation(), "VALID", 95);
    awards.standstill(id);
    Rest coordinator = rest(Account.COORDINATOR);
    String award = API + "/awards/" + id;
    made(rest(Account.APPLICANT).post(award + "/objections", Map.of("objection", "Қате")));
    JsonNode seen = made(coordinator.get(award + "/evaluation"));
    String decision = award + "/objections/" + seen.at("/objections/0/id").asLong() + "/decision";
    assertRefused(428, "http.428", coordinator.post(decision, REASON));
    String version = tag(coordinator, award + "/evaluation");
    assertRefused(
        422, "input.required", coordinator.postWithMatch(decision, version, Map.of("bid", bid)));
    JsonNode decided = made(coordinator.postWithMatch(decision, version, REASON));
    assertEquals("false", decided.at("/objections/0/upheld").asText());

    String officer = API + "/tenders/" + id + "/officer";
    JsonNode options = made(coordinator.get(officer)).path("options");
    long next = options.get(options.size() - 1).path("personId").asLong();
    Map<String, Object> body = Map.of("person", next, "reason", "Демалыс");
    assertEquals(428, coordinator.put(officer, "", body).status());
    made(coordinator.put(officer, tag(coordinator, officer), body));
    assertRefused(404, "not-found", rest(Account.FARM).get(API + "/tenders/" + id + "/lines"));
  }

  @Test
  void aContractIsRefusedAndARoundOpenedAndCancelled() {
    long supplier = mother.own(Account.APPLICANT).organisation();
    long id = awards.awarded(cluster, supplier, List.of(mother.own(Account.FIRM).organisation()));
    long contract = awards.contract(id, mother.own(Account.FIRM).organisation(), supplier, "DRAWN");
    String path = API + "/contracts/" + contract;
    Rest firm = rest(Account.FIRM);
    assertEquals(428, firm.post(path + "/refusal", REASON).status());
    JsonNode refused = made(firm.postWithMatch(path + "/refusal", tag(firm, path), REASON));
    assertEquals("x", refused.at("/refusal/ground").asText());

    Rest coordinator = rest(Account.COORDINATOR);
    Rest.Answer opened = coordinator.post(API + "/tenders", round(cluster));
    assertEquals(201, opened.status(), opened.response().body());
    String tender = API + "/tenders/" + opened.json().path("id").asLong();
    Rest.Answer cancelled =
        coordinator.postWithMatch(
            tender + "/cancellation", opened.header("ETag"), Map.of("reason", "Қаржы жоқ"));
    assertEquals("cancelled", made(cancelled).path("ending").asText());
    assertRefused(403, "access.role", coordinator.post(API + "/procurement-rules", threshold()));
    JsonNode versions = made(rest(Account.MINISTRY).post(API + "/procurement-rules", threshold()));
    assertTrue(versions.toString().contains("2099-01-01"), versions.toString());
  }

  private Map<String, Object> ofTender(long id, TestRows foreign) {
    String tender = "/tenders/" + id;
    String award = "/awards/" + id;
    long bid = awards.bid(id, foreign.organisation(), "VALID", 90);
    Map<String, Object> writes = new LinkedHashMap<>();
    writes.put("/tenders", round(foreign.cluster()));
    for (String step : List.of("/ballot", "/publication", "/bidding")) {
      writes.put(tender + step, Map.of());
    }
    writes.put(tender + "/cancellation", REASON);
    Map<String, Object> shares = new HashMap<>(Map.of("buying", 1, "selling", 1));
    shares.putAll(Map.of("buyingSource", "x", "sellingSource", "x", "asOf", "2026-01-01"));
    writes.put(tender + "/shares", shares);
    writes.put(tender + "/invitations", Map.of("identifier", "190640990020", "name", "x"));
    writes.put(tender + "/documents?name=a.txt", Map.of());
    writes.put(tender + "/reviews?name=a.txt&reviewer=x&conclusion=x", Map.of());
    writes.put(tender + "/enquiries/" + tenders.enquiry(id) + "/answer", answer());
    writes.put(tender + "/terms", Map.of("terms", Map.of(), "reason", "x"));
    if (klaster.sql().number("select count(*) from tender where id = ? and status = 'OPENED'", id)
        == 1) {
      writes.put(award + "/declaration", Map.of());
      writes.put(award + "/evaluation", Map.of());
      writes.put(award + "/proposal", Map.of());
      writes.put(award + "/rejection", REASON);
    } else {
      writes.put(award + "/objections", Map.of("objection", "x"));
      writes.put(award + "/award", Map.of());
      String objection = award + "/objections/" + awards.objection(id, bid);
      writes.put(objection + "/decision", REASON);
    }
    return writes;
  }

  private static Map<String, Object> ofContract(long tender, long contract) {
    String path = "/contracts/" + contract;
    Map<String, Object> writes = new LinkedHashMap<>();
    writes.put("/contracts/of-tender/" + tender + "/drawing", Map.of());
    writes.put("/contracts/of-tender/" + tender + "/ending", REASON);
    writes.put(path + "/signature", Map.of());
    writes.put(path + "/refusal", REASON);
    return writes;
  }

  /** What the sides of a contract say, as a member of another cluster that signs others. */
  private static Map<String, Object> ofSide(long contract) {
    String path = "/contracts/" + contract;
    Map<String, Object> writes = new LinkedHashMap<>();
    writes.put(path + "/signature", Map.of());
    writes.put(path + "/refusal", REASON);
    Map<String, Object> report = new HashMap<>(Map.of("kind", "payment", "reference", "x"));
    report.putAll(Map.of("figure", 1, "on", LocalDate.of(2026, 1, 1).toString()));
    writes.put(path + "/reports", report);
    writes.put(path + "/claims/1/answer", Map.of("accepted", true, "answer", "x"));
    return writes;
  }

  private static Map<String, Object> threshold() {
    Map<String, Object> rule = new HashMap<>(Map.of("kind", "guard-share", "jurisdiction", "KZ"));
    rule.putAll(Map.of("value", 15, "source", "x", "clause", "x", "from", "2099-01-01"));
    return rule;
  }

  private static Map<String, Object> ofCampaign(long id, long claim) {
    String campaign = "/campaigns/" + id;
    Map<String, Object> writes = new LinkedHashMap<>();
    for (String step :
        List.of("/pledging", "/ballot", "/start", "/examination", "/split", "/settlement")) {
      writes.put(campaign + step, Map.of());
    }
    writes.put(campaign + "/closing", Map.of());
    writes.put(campaign + "/cancellation", REASON);
    writes.put(campaign + "/claims/" + claim + "/decision", Map.of("granted", 1, "version", 0));
    return writes;
  }

  private static Map<String, Object> answer() {
    return Map.of("answer", TEXT);
  }

  private static Map<String, Object> round(long cluster) {
    Map<String, Object> lot = new HashMap<>(Map.of("name", TEXT, "specification", TEXT));
    lot.putAll(Map.of("unit", "kg", "deliveryFrom", "2099-01-01", "deliveryTo", "2099-02-01"));
    return Map.of(
        "cluster",
        cluster,
        "name",
        TEXT,
        "demandUntil",
        Instant.now().plus(9, ChronoUnit.DAYS).toString(),
        "lots",
        List.of(lot));
  }

  private void refuseAll(String version, Map<String, Object> writes) {
    writes.forEach((write, body) -> expectRefused(write, Account.COORDINATOR, version, body));
  }

  private void expectRefused(String write, Account account, String version, Object body) {
    Rest.Answer answer =
        rest(account).postWithMatch(API + write, version.isEmpty() ? "\"0\"" : version, body);
    boolean hidden = answer.status() == 404 && answer.code().equals("not-found");
    boolean told = answer.status() == 403 && NOT_YOURS.contains(answer.code());
    if (!hidden && !told) {
      taken.add(write + ": " + answer.response().body());
    }
  }

  private Rest rest(Account account) {
    return klaster.restAs(account);
  }
}
