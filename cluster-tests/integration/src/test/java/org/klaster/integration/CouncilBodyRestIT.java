package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klaster.tests.Answers.assertField;
import static org.klaster.tests.Answers.assertRefused;
import static org.klaster.tests.Answers.created;
import static org.klaster.tests.Answers.made;
import static org.klaster.tests.Answers.tag;
import static org.klaster.tests.Answers.tagOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.Answers;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/**
 * Who makes up a council, over REST: founded with its rules, seats given and ended, groups and
 * interests kept; ballots and meetings ended by a reason; and nothing of a foreign council.
 */
@OnBothDatabases
class CouncilBodyRestIT {

  private static final String COUNCILS = "/api/v1/councils";
  private static final String MEETINGS = "/api/v1/meetings";
  private static final Map<String, String> TEXT =
      Map.of("kk", "Талшық", "ru", "Волокно", "en", "Fibre");
  private static final Map<String, Object> WHO =
      Map.of("username", "farm", "identifier", "780514399014");

  private final TestKlaster klaster;
  private final RowMother mother;
  private final Sql sql;
  private final long cluster;
  private final Rest chair;
  private final Rest secretary;
  private final Rest firm;
  private final Rest farm;
  private final Rest coordinator;

  CouncilBodyRestIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sql = klaster.ownerSql();
    cluster = mother.own(Account.FIRM).cluster();
    chair = klaster.restAs(Account.GOVERNMENT);
    secretary = klaster.restAs(Account.SCIENCE);
    firm = klaster.restAs(Account.FIRM);
    farm = klaster.restAs(Account.FARM);
    coordinator = klaster.restAs(Account.COORDINATOR);
  }

  /** Other tests count the four seats of the demonstration council and know who leads no group. */
  @AfterEach
  void nothingStands() {
    sql.change("update interest_declaration set held_until = held_from");
    sql.change("update business_group_member set held_until = held_from");
    sql.change("update working_group_member set held_until = held_from");
  }

  @Test
  void aCouncilIsFoundedRevisedAndItsSeatsAreGivenAndEnded() {
    long fresh = clusterWithoutCouncil();
    Map<String, Object> founding = new HashMap<>(Map.of("cluster", fresh, "name", TEXT));
    assertField("seats", coordinator.post(COUNCILS, founding));
    founding.put("seats", Collections.singletonList(null));
    assertField("seats", coordinator.post(COUNCILS, founding));
    founding.put("seats", List.of(seat("government", "110140990048", "chair")));
    assertField("rules", coordinator.post(COUNCILS, founding));
    ObjectNode rules = rulesInForce();
    rules.remove("source");
    founding.put("rules", rules);
    assertField("source", coordinator.post(COUNCILS, founding));
    founding.put("rules", rulesInForce());
    assertField("seat-1-function", coordinator.post(COUNCILS, founding));
    founding.put(
        "seats",
        List.of(
            seat("government", "110140990048", "chair"),
            seat("science", "940540990035", "secretary")));
    assertRefused(403, "access.role", chair.post(COUNCILS, founding));
    Rest.Answer founded = created(coordinator.post(COUNCILS, founding));
    String council = founded.header("Location");
    assertRefused(409, "uk_council_cluster", coordinator.post(COUNCILS, founding));

    ObjectNode stricter = rulesInForce();
    ((ObjectNode) stricter.path("rules")).remove("pass");
    String tag = founded.header("ETag");
    assertField("rules.pass", coordinator.put(council + "/rules", tag, stricter));
    stricter = rulesInForce();
    stricter.putArray("subjects").addNull();
    assertField("subjects", coordinator.put(council + "/rules", tag, stricter));
    stricter = rulesInForce();
    ((ObjectNode) stricter.path("meetings")).put("noticeDays", 99).put("proposalDays", 99);
    assertRefused(422, "rules.notice-days", coordinator.put(council + "/rules", tag, stricter));
    stricter = rulesInForce();
    ((ObjectNode) stricter.path("rules")).put("votingDays", 3);
    assertEquals(428, coordinator.put(council + "/rules", "", stricter).status());
    assertEquals(412, coordinator.put(council + "/rules", Answers.STALE, stricter).status());
    JsonNode revised = made(coordinator.put(council + "/rules", tag, stricter));
    assertEquals(2, revised.path("rules").size(), "the version before stays");
    assertEquals(3, revised.at("/rules/0/rules/votingDays").asInt());
    seats(council);
  }

  private void seats(String council) {
    Map<String, Object> farms = new HashMap<>(WHO);
    assertField("sphere", coordinator.post(council + "/seats", farms));
    farms.put("sphere", "business");
    assertRefused(403, "access.role", chair.post(council + "/seats", farms));
    Rest.Answer appointed = created(coordinator.post(council + "/seats", farms));
    String seat = council + "/seats/" + seatOf(appointed.json(), "business").path("id").asLong();
    String deputy = seat + "/function";
    assertField("function", coordinator.put(deputy, "", Map.of("function", "king")));
    assertEquals(428, coordinator.put(deputy, "", Map.of("function", "deputy")).status());
    String seen = tag(coordinator, council);
    JsonNode given = made(coordinator.put(deputy, seen, Map.of("function", "deputy")));
    assertEquals("deputy", seatOf(given, "business").path("function").asText());
    assertEquals(412, coordinator.put(deputy, seen, Map.of()).status());
    JsonNode taken = made(coordinator.put(deputy, tag(coordinator, council), Map.of()));
    assertTrue(seatOf(taken, "business").path("function").isNull());
    assertEquals(428, coordinator.post(seat + "/end", Map.of()).status());
    assertRefused(403, "access.role", chair.postWithMatch(seat + "/end", "\"0\"", Map.of()));
    for (JsonNode row : made(coordinator.get(council)).path("seats")) {
      String one = council + "/seats/" + row.path("id").asLong();
      made(coordinator.postWithMatch(one + "/end", tagOf(row), Map.of()));
    }
    for (JsonNode row : made(coordinator.get(council)).path("seats")) {
      assertFalse(row.path("held").asBoolean(), row.toString());
    }
  }

  @Test
  void workingGroupsAreFoundedChangedAndDissolved() {
    String groups = COUNCILS + "/" + cluster + "/groups";
    Map<String, Object> founding = new HashMap<>(WHO);
    founding.put("name", TEXT);
    assertField("task", secretary.post(groups, founding));
    founding.put("task", TEXT);
    assertRefused(403, "working-group.not-secretariat", farm.post(groups, founding));
    founding.put("username", "nobody-at-all");
    assertField("username", secretary.post(groups, founding));
    founding.put("username", "farm");
    Rest.Answer founded = created(secretary.post(groups, founding));
    String group = founded.header("Location");
    Map<String, String> guest = Map.of("username", "applicant", "identifier", "190640990020");
    assertField("identifier", secretary.post(group + "/members", Map.of("username", "applicant")));
    Rest.Answer joined = created(secretary.post(group + "/members", guest));
    assertField("username", secretary.post(group + "/members", guest));
    JsonNode newcomer = member(joined.json(), false);
    String member = group + "/members/" + newcomer.path("id").asLong();
    assertEquals(412, secretary.postWithMatch(member + "/lead", Answers.STALE, Map.of()).status());
    Rest.Answer led = secretary.postWithMatch(member + "/lead", tagOf(newcomer), Map.of());
    JsonNode former = member(made(led), false);
    String other = group + "/members/" + former.path("id").asLong();
    made(secretary.postWithMatch(other + "/end", tagOf(former), Map.of()));
    String tag = tag(secretary, group);
    assertField("reason", secretary.postWithMatch(group + "/dissolution", tag, Map.of()));
    Map<String, String> reason = Map.of("reason", "Міндет орындалды");
    Rest.Answer ended = secretary.postWithMatch(group + "/dissolution", tag, reason);
    assertFalse(made(ended).path("dissolvedOn").isNull());
    assertRefused(
        404,
        "not-found",
        secretary.get(COUNCILS + "/999999999/groups/" + founded.json().path("id").asLong()));
  }

  @Test
  void interestsAreDeclaredAndGroupsKept() {
    String stranger = mother.freshBin();
    mother.copy(
        "organisation", mother.own(Account.FIRM).organisation(), Map.of("legal_id", stranger));
    String interests = COUNCILS + "/" + cluster + "/interests";
    Map<String, Object> declaration = new HashMap<>(Map.of("ground", "kinship"));
    declaration.put("identifier", stranger);
    assertField("reason", farm.post(interests, declaration));
    declaration.put("reason", "Қайын аға");
    assertRefused(404, "not-found", klaster.restAs(Account.APPLICANT).post(interests, declaration));
    Rest.Answer declared = created(farm.post(interests, declaration));
    String own = interests + "/" + declared.json().path("id").asLong() + "/end";
    assertEquals(428, farm.post(own, Map.of()).status());
    assertRefused(
        403, "interest.other-seat", firm.postWithMatch(own, declared.header("ETag"), Map.of()));
    assertFalse(
        made(farm.postWithMatch(own, declared.header("ETag"), Map.of()))
            .path("stands")
            .asBoolean());

    String groups = COUNCILS + "/" + cluster + "/business-groups";
    assertField("name", coordinator.post(groups, Map.of()));
    assertRefused(403, "access.role", farm.post(groups, Map.of("name", TEXT)));
    Rest.Answer opened = created(coordinator.post(groups, Map.of("name", TEXT)));
    String members = groups + "/" + opened.json().path("id").asLong() + "/members";
    assertField("source", coordinator.post(members, Map.of("identifier", stranger)));
    Map<String, String> known = Map.of("identifier", stranger, "source", "stat.gov.kz");
    assertField(
        "identifier",
        coordinator.post(members, Map.of("identifier", "110140990049", "source", "x")));
    Rest.Answer joined = created(coordinator.post(members, known));
    JsonNode row = joined.json().at("/members/0");
    String end = members + "/" + row.path("id").asLong() + "/end";
    JsonNode left = made(coordinator.postWithMatch(end, tagOf(row), Map.of()));
    assertFalse(left.at("/members/0/held").asBoolean());
  }

  @Test
  void aSeatDeclaresItsInterestAndTheBallotIsAnnulledWithItsGround() {
    String ballot = "/api/v1/ballots/" + mother.copyOfAdmission();
    assertField("interest", firm.post(ballot + "/interest", Map.of()));
    assertRefused(
        404,
        "not-found",
        klaster.restAs(Account.APPLICANT).post(ballot + "/interest", Map.of("interest", "туыс")));
    Rest.Answer declared = firm.post(ballot + "/interest", Map.of("interest", "Қайын аға"));
    assertEquals(3, made(declared).path("entitled").asInt());
    assertRefused(403, "ballot.recused", firm.post(ballot + "/votes", Map.of("choice", "yes")));

    String tag = tag(coordinator, ballot);
    Map<String, String> ground = Map.of("reason", "Қате сұрақ");
    assertEquals(428, coordinator.post(ballot + "/annulment", ground).status());
    assertEquals(
        412, coordinator.postWithMatch(ballot + "/annulment", Answers.STALE, ground).status());
    assertField("reason", coordinator.postWithMatch(ballot + "/annulment", tag, Map.of()));
    assertRefused(403, "access.role", chair.postWithMatch(ballot + "/annulment", tag, ground));
    Rest.Answer annulled = coordinator.postWithMatch(ballot + "/annulment", tag, ground);
    assertEquals("annulled", made(annulled).path("status").asText());
    assertEquals(
        422,
        coordinator.postWithMatch(ballot + "/annulment", annulled.header("ETag"), ground).status());
  }

  @Test
  void aMeetingIsCancelledWithAReasonOnce() {
    String meeting = MEETINGS + "/" + mother.meeting(cluster);
    String tag = tag(secretary, meeting);
    assertField("reason", secretary.postWithMatch(meeting + "/cancellation", tag, Map.of()));
    Map<String, String> reason = Map.of("reason", "Кворум жоқ");
    assertRefused(
        403, "meeting.not-secretariat", farm.postWithMatch(meeting + "/cancellation", tag, reason));
    Rest.Answer cancelled = secretary.postWithMatch(meeting + "/cancellation", tag, reason);
    assertEquals("Кворум жоқ", made(cancelled).path("cancelReason").asText());
    Rest.Answer again =
        secretary.postWithMatch(meeting + "/cancellation", cancelled.header("ETag"), reason);
    assertEquals(422, again.status(), again.response().body());
  }

  @Test
  void whoIsWrittenToWhenAndHow() {
    String mine = "/api/v1/mail-preferences";
    Rest.Answer before = farm.get(mine);
    String language = made(before).path("language").asText();
    Map<String, String> choice = Map.of("language", language, "timing", "daily");
    assertEquals(428, farm.put(mine, "", choice).status());
    assertField("timing", farm.put(mine, before.header("ETag"), Map.of("language", "kk")));
    Rest.Answer changed = farm.put(mine, before.header("ETag"), choice);
    assertEquals("daily", made(changed).path("timing").asText());
    assertEquals(412, farm.put(mine, before.header("ETag"), choice).status());
    Map<String, String> as =
        Map.of("language", language, "timing", before.json().path("timing").asText());
    made(farm.put(mine, changed.header("ETag"), as));

    String mail = "/api/v1/mails/" + mother.mailAbout(cluster);
    assertRefused(403, "access.role", farm.get("/api/v1/mails"));
    assertTrue(made(coordinator.get("/api/v1/mails?state=bounced")).path("total").asInt() > 0);
    assertField("state", coordinator.get("/api/v1/mails?state=lost"));
    assertEquals(
        412, coordinator.postWithMatch(mail + "/attempts", Answers.STALE, Map.of()).status());
    Rest.Answer again =
        coordinator.postWithMatch(mail + "/attempts", tag(coordinator, mail), Map.of());
    assertEquals(200, again.status(), again.response().body());
  }

  private ObjectNode rulesInForce() {
    ObjectNode newest = (ObjectNode) made(coordinator.get(COUNCILS + "/" + cluster)).at("/rules/0");
    newest.remove(List.of("id", "number", "validFrom"));
    return newest;
  }

  private static Map<String, Object> seat(String account, String identifier, String function) {
    return Map.of(
        "sphere", account, "identifier", identifier, "username", account, "function", function);
  }

  private static JsonNode seatOf(JsonNode council, String sphere) {
    for (JsonNode row : council.path("seats")) {
      if (row.path("sphere").asText().equals(sphere)) {
        return row;
      }
    }
    throw new AssertionError(council.toString());
  }

  private static JsonNode member(JsonNode group, boolean lead) {
    for (JsonNode row : group.path("members")) {
      if (row.path("held").asBoolean() && row.path("lead").asBoolean() == lead) {
        return row;
      }
    }
    throw new AssertionError(group.toString());
  }

  private long clusterWithoutCouncil() {
    long own = mother.own(Account.COORDINATOR).cluster();
    long fresh = mother.copy("cluster", own, Map.of());
    long known = sql.number("select id from cluster_coordination where cluster_id = ?", own);
    mother.copy("cluster_coordination", known, Map.of("cluster_id", fresh));
    return fresh;
  }
}
