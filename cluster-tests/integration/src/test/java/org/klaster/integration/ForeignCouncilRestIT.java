package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.klaster.tests.Answers.made;
import static org.klaster.tests.Answers.tag;
import static org.klaster.tests.Answers.tagOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.BodyMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;

/** Each write of REST, on rows of a council with which the caller has nothing to do. */
@OnBothDatabases
class ForeignCouncilRestIT {

  private static final String COUNCILS = "/api/v1/councils";
  private static final String MEETINGS = "/api/v1/meetings";
  private static final Map<String, String> TEXT =
      Map.of("kk", "Талшық", "ru", "Волокно", "en", "Fibre");
  private static final Map<String, String> REASON = Map.of("reason", "x");
  private static final Map<String, Object> WHO =
      Map.of("username", "farm", "identifier", "780514399014");

  /** Everybody may know that there is a council. */
  private static final Set<String> NOT_YOURS =
      Set.of("access.not-coordinator", "meeting.not-secretariat");

  private final List<String> taken = new ArrayList<>();
  private final RowMother mother;
  private final long cluster;
  private final Rest coordinator;

  ForeignCouncilRestIT(TestDatabase database) {
    TestKlaster klaster = database.klaster();
    mother = new RowMother(klaster);
    cluster = mother.own(Account.FIRM).cluster();
    coordinator = klaster.restAs(Account.COORDINATOR);
  }

  /** Each write, on rows of a council that the coordinator has nothing to do with. */
  @Test
  void nothingIsDoneToAForeignCouncil() {
    TestRows foreign = mother.foreign();
    long meeting = mother.meeting(foreign.cluster());
    Map<String, Object> writes = new LinkedHashMap<>();
    ofMeeting("/meetings/" + meeting, foreign, writes);
    ofItem("/meetings/" + meeting + "/items/" + mother.itemOf(meeting), writes);
    ofItem("/meetings/" + mother.meeting(cluster) + "/items/" + mother.itemOf(meeting), writes);
    ofBody("/councils/" + foreign.cluster(), foreign, writes);
    ofDecisions(foreign, writes);
    String council = COUNCILS + "/" + foreign.cluster();
    String version = tag(coordinator, council);
    String seat = tagOf(seatOf(made(coordinator.get(council)), "business"));
    writes.forEach(
        (write, body) -> {
          String tag = write.endsWith("/seats/" + foreign.seat() + "/end") ? seat : version;
          expectRefused(write, coordinator.postWithMatch("/api/v1" + write, tag, body));
        });

    Map<String, String> here = Map.of("mode", "in-room");
    String at = MEETINGS + "/" + meeting;
    long invitation = mother.body().invitationTo(meeting);
    expectRefused("time", coordinator.put(at, version, plan(cluster)));
    expectRefused("own", coordinator.put(at + "/attendance", "", here));
    expectRefused("seat", coordinator.put(at + "/attendance/" + foreign.seat(), "", here));
    expectRefused(
        "guest", coordinator.put(at + "/invited/" + invitation + "/attendance", "", here));
    expectRefused(
        "function",
        coordinator.put(
            council + "/seats/" + foreign.seat() + "/function",
            version,
            Map.of("function", "chair")));
    expectRefused("rules", coordinator.put(council + "/rules", version, rulesInForce()));
    expectRefused("check", coordinator.get(at + "/minutes/verification"));
    expectRefused("print", coordinator.download(at + "/minutes/pdf"));
    assertEquals("", String.join("\n", taken));
  }

  private void ofMeeting(String meeting, TestRows foreign, Map<String, Object> writes) {
    long id = Long.parseLong(meeting.substring("/meetings/".length()));
    BodyMother body = mother.body();
    String proxies = meeting + "/proxies/";
    writes.put("/meetings", plan(foreign.cluster()));
    for (String step : List.of("/notice", "/opening", "/closing", "/minutes")) {
      writes.put(meeting + step, Map.of());
    }
    writes.put(meeting + "/cancellation", REASON);
    writes.put(meeting + "/items", Map.of("title", TEXT));
    writes.put(meeting + "/invited", Map.of("username", "ministry", "capacity", "x"));
    writes.put(meeting + "/invited/" + body.invitationTo(id) + "/end", Map.of());
    writes.put(proxies + "substitutes", Map.of("username", "ministry"));
    writes.put(proxies + "delegations", Map.of("seat", foreign.seat()));
    writes.put(
        proxies + "substitutes/" + body.substitutionOf(id, foreign.seat()) + "/end", Map.of());
    writes.put(proxies + "delegations/" + body.delegationOf(id, foreign.seat()) + "/end", Map.of());
    writes.put(meeting + "/minutes/comments", Map.of("words", "x"));
    writes.put(meeting + "/minutes/signatures", Map.of("sha256", "0"));
  }

  private static void ofItem(String item, Map<String, Object> writes) {
    for (String step :
        List.of("/acceptance", "/advance", "/taking-up", "/ballot", "/ballot/end", "/conclusion")) {
      writes.put(item + step, Map.of());
    }
    writes.put(item + "/refusal", REASON);
    writes.put(item + "/papers?name=a.pdf", Map.of());
  }

  private void ofBody(String council, TestRows foreign, Map<String, Object> writes) {
    BodyMother body = mother.body();
    long group = body.workingGroupIn(foreign.cluster());
    String working = council + "/groups/" + group;
    String member = working + "/members/" + body.memberOfWorkingGroup(group);
    long firms = body.groupIn(foreign.cluster());
    String business = council + "/business-groups/" + firms + "/members";
    Map<String, Object> founding = new HashMap<>(WHO);
    founding.put("name", TEXT);
    founding.put("task", TEXT);
    Map<String, Object> seat = new HashMap<>(WHO);
    seat.put("sphere", "business");
    writes.put(council + "/groups", founding);
    writes.put(working + "/members", WHO);
    writes.put(member + "/end", Map.of());
    writes.put(member + "/lead", Map.of());
    writes.put(working + "/dissolution", REASON);
    writes.put(council + "/interests", Map.of("ground", "other", "reason", "x"));
    writes.put(council + "/interests/" + body.interestOf(foreign.seat()) + "/end", Map.of());
    writes.put(council + "/business-groups", Map.of("name", TEXT));
    writes.put(business, Map.of("identifier", "780514399014", "source", "x"));
    writes.put(business + "/" + body.memberOf(firms, foreign.organisation()) + "/end", Map.of());
    writes.put(council + "/seats", seat);
    writes.put(council + "/seats/" + foreign.seat() + "/end", Map.of());
  }

  private void ofDecisions(TestRows foreign, Map<String, Object> writes) {
    String ballot = "/ballots/" + foreign.ballot();
    String assignment = "/assignments/" + mother.assignments().assignment(foreign);
    Map<String, Object> task = new HashMap<>(Map.of("ballot", foreign.decidedBallot()));
    task.put("text", TEXT);
    task.put("responsible", foreign.organisation());
    task.put("deadline", "2099-01-01");
    writes.put(ballot + "/votes", Map.of("choice", "yes"));
    writes.put(ballot + "/casting-vote", Map.of("choice", "yes"));
    writes.put(ballot + "/interest", Map.of("interest", "x"));
    writes.put(ballot + "/annulment", REASON);
    writes.put(ballot + "/repeat", Map.of());
    writes.put("/assignments", task);
    writes.put(assignment + "/report", Map.of("note", "x"));
    writes.put(assignment + "/acceptance", Map.of());
    writes.put(assignment + "/return", REASON);
    writes.put(assignment + "/withdrawal", Map.of("decision", 1, "reason", "x"));
    writes.put("/mails/" + mother.mailAbout(foreign.cluster()) + "/attempts", Map.of());
  }

  private static Map<String, Object> plan(long cluster) {
    Instant starts = Instant.now().plus(20, ChronoUnit.DAYS);
    return Map.of(
        "cluster",
        cluster,
        "title",
        TEXT,
        "form",
        "in-room",
        "place",
        "Зал",
        "startsAt",
        starts.toString(),
        "endsAt",
        starts.plus(1, ChronoUnit.HOURS).toString());
  }

  private void expectRefused(String what, Rest.Answer answer) {
    boolean hidden = answer.status() == 404 && answer.code().equals("not-found");
    boolean told = answer.status() == 403 && NOT_YOURS.contains(answer.code());
    if (!hidden && !told) {
      taken.add(what + ": " + answer.response().body());
    }
  }

  private ObjectNode rulesInForce() {
    ObjectNode newest = (ObjectNode) made(coordinator.get(COUNCILS + "/" + cluster)).at("/rules/0");
    newest.remove(List.of("id", "number", "validFrom"));
    return newest;
  }

  private static JsonNode seatOf(JsonNode council, String sphere) {
    for (JsonNode row : council.path("seats")) {
      if (row.path("sphere").asText().equals(sphere)) {
        return row;
      }
    }
    throw new AssertionError(council.toString());
  }
}
