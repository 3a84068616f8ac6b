package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klaster.tests.Answers.assertField;
import static org.klaster.tests.Answers.assertRefused;
import static org.klaster.tests.Answers.created;
import static org.klaster.tests.Answers.made;
import static org.klaster.tests.Answers.tag;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.Answers;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.SessionMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/**
 * The council's life over REST alone, as scripts of its seats live it: from the plan of a meeting
 * to the accepted report of an assignment. Of the demonstration council government is the chair,
 * science the secretary, firm and farm hold seats; the ministry is a guest.
 */
@OnBothDatabases
class CouncilRestIT {

  private static final String MEETINGS = "/api/v1/meetings";
  private static final Map<String, String> TEXT =
      Map.of("kk", "Талшық", "ru", "Волокно", "en", "Fibre");
  private static final String PDF = "%PDF-1.7\n%%EOF\n";

  private final TestKlaster klaster;
  private final RowMother mother;
  private final SessionMother sessions;
  private final long cluster;
  private final Rest chair;
  private final Rest secretary;
  private final Rest firm;
  private final Rest farm;
  private final Rest coordinator;

  CouncilRestIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sessions = new SessionMother(klaster);
    cluster = mother.own(Account.FIRM).cluster();
    chair = klaster.restAs(Account.GOVERNMENT);
    secretary = klaster.restAs(Account.SCIENCE);
    firm = klaster.restAs(Account.FIRM);
    farm = klaster.restAs(Account.FARM);
    coordinator = klaster.restAs(Account.COORDINATOR);
  }

  @Test
  void fromThePlanOfAMeetingToTheReportOfAnAssignment() {
    String meeting = convened();
    String item = meeting + "/items/" + id(made(secretary.get(meeting)).at("/agenda/0"));
    long ballot = voted(meeting, item);
    minuted(meeting);
    executed(ballot);
  }

  /** Planned, with an agenda, a paper and a guest, and convened. */
  private String convened() {
    Map<String, Object> plan =
        new HashMap<>(
            Map.of(
                "cluster",
                cluster,
                "form",
                "mixed",
                "place",
                "Зал",
                "link",
                "https://meet.example/1"));
    plan.put("startsAt", Instant.now().plus(20, ChronoUnit.DAYS).toString());
    plan.put("endsAt", Instant.now().plus(21, ChronoUnit.DAYS).toString());
    assertField("title", secretary.post(MEETINGS, plan));
    assertNotEquals(
        secretary.in("kk").post(MEETINGS, plan).json().path("detail").asText(),
        secretary.in("en").post(MEETINGS, plan).json().path("detail").asText());
    plan.put("title", Map.of());
    assertField("title", secretary.post(MEETINGS, plan));
    plan.put("title", TEXT);
    assertRefused(403, "meeting.not-secretariat", firm.post(MEETINGS, plan));
    Rest.Answer planned = created(secretary.post(MEETINGS, plan));
    String meeting = planned.header("Location");
    JsonNode year = made(secretary.get("/api/v1/councils/" + cluster + "/plans")).at("/0");
    assertEquals(LocalDate.now(ZoneId.of("Asia/Almaty")).getYear(), year.path("year").asInt());
    assertTrue(year.path("planned").asInt() >= 0 && year.path("required").asInt() > 0);
    assertRefused(
        403, "meeting.not-secretariat", farm.get("/api/v1/councils/" + cluster + "/plans"));
    assertRefused(404, "not-found", secretary.get("/api/v1/councils/999999999/plans"));
    plan.put("place", "Түркістан");
    assertEquals(428, secretary.put(meeting, "", plan).status());
    assertEquals(412, secretary.put(meeting, Answers.STALE, plan).status());
    Rest.Answer moved = secretary.put(meeting, planned.header("ETag"), plan);
    assertEquals("Түркістан", made(moved).path("place").asText());

    agenda(meeting);
    guest(meeting);
    assertRefused(403, "meeting.not-secretariat", step(farm, meeting, "/notice"));
    made(step(coordinator, meeting, "/notice"));
    assertEquals(428, coordinator.post(meeting + "/notice", Map.of()).status());
    return meeting;
  }

  private void agenda(String meeting) {
    assertField("title", farm.post(meeting + "/items", Map.of("votable", true)));
    Map<String, Object> proposal = Map.of("title", TEXT, "votable", true);
    Rest.Answer unknown =
        farm.post(meeting + "/items", Map.of("title", TEXT, "interested", 999_999_999));
    assertField("interested", unknown);
    assertRefused(422, "organisation.unknown", unknown);
    Rest.Answer proposed = created(farm.post(meeting + "/items", proposal));
    String item = proposed.header("Location");
    String tag = proposed.header("ETag");
    assertEquals("proposed", proposed.json().path("status").asText());
    assertEquals(428, secretary.post(item + "/acceptance", Map.of()).status());
    assertEquals(
        412, secretary.postWithMatch(item + "/acceptance", Answers.STALE, Map.of()).status());
    assertRefused(
        403, "meeting.not-secretariat", farm.postWithMatch(item + "/acceptance", tag, Map.of()));
    assertField("reason", secretary.postWithMatch(item + "/refusal", tag, Map.of()));
    made(secretary.postWithMatch(item + "/acceptance", tag, Map.of()));

    Rest.Answer other = secretary.post(meeting + "/items", Map.of("title", TEXT));
    String second = other.header("Location");
    made(step(secretary, second, "/advance"));
    assertEquals(id(other.json()), id(made(secretary.get(meeting)).at("/agenda/0")));
    made(step(secretary, item, "/advance"));
    String unwanted = farm.post(meeting + "/items", proposal).header("Location");
    Rest.Answer declined =
        secretary.postWithMatch(
            unwanted + "/refusal", tag(secretary, unwanted), Map.of("reason", "Кейін"));
    assertEquals("Кейін", made(declined).path("declineReason").asText());

    assertField("name", farm.upload(item + "/papers", "", "application/pdf", PDF));
    for (String unclear : List.of("1", "yes", "")) {
      String papers = item + "/papers?name=plan.pdf&restricted=" + unclear;
      assertField("restricted", farm.upload(papers, "", "application/pdf", PDF));
    }
    assertEquals(0, made(farm.get(item)).path("documents").size(), "nothing was attached");
    Rest.Answer paper =
        created(
            farm.upload(
                item + "/papers?name=plan.pdf&restricted=true", "", "application/pdf", PDF));
    assertEquals(PDF, firm.download(paper.header("Location")).response().body());
    assertEquals(
        404, klaster.restAs(Account.APPLICANT).download(paper.header("Location")).status());
  }

  private void guest(String meeting) {
    made(klaster.restAs(Account.MINISTRY).get("/api/v1/mail-preferences"));
    Map<String, Object> guest = Map.of("username", "ministry", "capacity", "сарапшы");
    assertField("capacity", secretary.post(meeting + "/invited", Map.of("username", "ministry")));
    assertField(
        "username",
        secretary.post(meeting + "/invited", Map.of("username", "farm", "capacity", "сарапшы")));
    assertRefused(403, "meeting.not-secretariat", firm.post(meeting + "/invited", guest));
    Rest.Answer invited = created(secretary.post(meeting + "/invited", guest));
    String invitation = meeting + "/invited/" + id(invited.json());
    assertRefused(
        422,
        "meeting.not-in-session",
        secretary.put(invitation + "/attendance", "", Map.of("mode", "remote")));
  }

  private void guestComesAndGoes(String meeting) {
    JsonNode invited = made(secretary.get(meeting + "/invited")).at("/0");
    String invitation = meeting + "/invited/" + id(invited);
    String tag = "\"" + invited.path("version").asInt() + "\"";
    assertField("mode", secretary.put(invitation + "/attendance", "", Map.of()));
    Rest.Answer here = secretary.put(invitation + "/attendance", "", Map.of("mode", "remote"));
    assertEquals("remote", made(here).path("mode").asText());
    assertEquals(
        412, secretary.postWithMatch(invitation + "/end", Answers.STALE, Map.of()).status());
    assertEquals(204, secretary.postWithMatch(invitation + "/end", tag, Map.of()).status());
  }

  /** The session: who is there, for whom, and how they vote. */
  private long voted(String meeting, String item) {
    sessions.beginsNow(Long.parseLong(meeting.substring(meeting.lastIndexOf('/') + 1)));
    assertRefused(403, "meeting.not-secretariat", step(firm, meeting, "/opening"));
    assertEquals("in-session", made(step(chair, meeting, "/opening")).path("status").asText());
    assertField("mode", firm.put(meeting + "/attendance", "", Map.of()));
    Map<String, String> here = Map.of("mode", "in-room");
    made(firm.put(meeting + "/attendance", "", here));
    made(farm.put(meeting + "/attendance", "", Map.of("mode", "remote")));
    made(farm.put(meeting + "/attendance", "", Map.of("mode", "absent")));
    String seats = meeting + "/attendance/";
    assertRefused(
        403, "meeting.not-secretariat", firm.put(seats + sessions.seat(Account.SCIENCE), "", here));
    made(chair.put(seats + sessions.seat(Account.SCIENCE), "", here));
    made(chair.put(seats + sessions.seat(Account.GOVERNMENT), "", here));
    guestComesAndGoes(meeting);
    proxies(meeting + "/proxies");

    made(step(chair, item, "/taking-up"));
    assertRefused(403, "meeting.not-secretariat", step(firm, item, "/ballot"));
    Rest.Answer opened = created(step(chair, item, "/ballot"));
    long ballot = opened.json().path("ballot").asLong();
    String votes = "/api/v1/ballots/" + ballot + "/votes";
    assertTrue(opened.header("Location").endsWith("/api/v1/ballots/" + ballot));
    assertField("choice", firm.post(votes, Map.of()));
    Map<String, Object> nothing = new HashMap<>(Map.of("choice", "yes"));
    nothing.put("options", Collections.singletonList(null));
    assertField("options", firm.post(votes, nothing));
    created(firm.post(votes, Map.of("choice", "yes")));
    long farms = sessions.seat(Account.FARM);
    JsonNode other = made(firm.get("/api/v1/ballots/" + ballot + "/seats"));
    assertEquals(farms, other.at("/0/seat").asLong());
    assertRefused(
        403, "ballot.not-elector", secretary.post(votes, Map.of("choice", "no", "seat", farms)));
    Rest.Answer forFarm = created(firm.post(votes, Map.of("choice", "yes", "seat", farms)));
    assertEquals(
        "yes",
        made(firm.get("/api/v1/ballots/" + ballot + "?seat=" + farms)).path("mine").asText());
    assertRefused(403, "ballot.delegated", farm.post(votes, Map.of("choice", "no")));
    created(secretary.post(votes, Map.of("choice", "yes")));
    made(chair.post(item + "/ballot/end", Map.of()));
    assertEquals("carried", made(firm.get(item)).path("outcome").asText());
    assertRefused(409, "ballot.not-open", chair.post(votes, Map.of("choice", "yes")));
    return ballot;
  }

  private void proxies(String proxies) {
    assertField("username", farm.post(proxies + "/substitutes", Map.of()));
    assertField("username", farm.post(proxies + "/substitutes", Map.of("username", "science")));
    Rest.Answer named =
        created(farm.post(proxies + "/substitutes", Map.of("username", "ministry")));
    long substitute = id(named.json().at("/substitutes/0"));
    String end = proxies + "/substitutes/" + substitute + "/end";
    assertRefused(403, "proxy.other-seat", firm.post(end, Map.of()));
    assertEquals(0, made(farm.post(end, Map.of())).path("substitutes").size());
    assertRefused(404, "not-found", farm.post(end, Map.of()));

    Map<String, Long> toFirm = Map.of("seat", sessions.seat(Account.FIRM));
    JsonNode receivers = made(farm.get(proxies)).path("receivers");
    assertTrue(receivers.at("/0/seat").asLong() > 0, receivers.toString());
    assertField("seat", farm.post(proxies + "/delegations", Map.of()));
    Rest.Answer first = created(farm.post(proxies + "/delegations", toFirm));
    made(
        farm.post(
            proxies + "/delegations/" + id(first.json().at("/delegations/0")) + "/end", Map.of()));
    created(farm.post(proxies + "/delegations", toFirm));
    assertRefused(
        422,
        "delegation.second-hop",
        firm.post(proxies + "/delegations", Map.of("seat", sessions.seat(Account.SCIENCE))));
  }

  private void minuted(String meeting) {
    Rest.Answer closed = step(secretary, meeting, "/closing");
    assertEquals("closed", made(closed).path("status").asText());
    String minutes = meeting + "/minutes";
    assertRefused(404, "not-found", firm.download(minutes + "/pdf"));
    assertRefused(403, "meeting.not-secretariat", firm.post(minutes, Map.of()));
    Rest.Answer drafted = created(secretary.post(minutes, Map.of("remarks", "Ескерту: ӘІҢҒҮҰҚӨҺ")));
    assertEquals(1, drafted.json().path("revision").asInt());
    assertField("words", farm.post(minutes + "/comments", Map.of("words", " ")));
    created(farm.post(minutes + "/comments", Map.of("words", "Дұрыс")));

    Map<String, String> hash = Map.of("sha256", drafted.json().path("sha256").asText());
    assertField("sha256", secretary.post(minutes + "/signatures", Map.of()));
    assertRefused(403, "minutes.not-signer", firm.post(minutes + "/signatures", hash));
    assertEquals(
        "minutes.other-version",
        secretary.post(minutes + "/signatures", Map.of("sha256", "0".repeat(64))).code());
    created(secretary.post(minutes + "/signatures", hash));
    Rest.Answer both = created(chair.post(minutes + "/signatures", hash));
    assertTrue(both.json().path("signed").asBoolean());
    JsonNode checked = made(firm.get(minutes + "/verification"));
    assertEquals("valid", checked.path("state").asText());
    assertEquals("Дұрыс", checked.at("/comments/0/words").asText());
    assertFalse(checked.has("content"));
    assertEquals("klaster-minutes-file/1", made(firm.get(minutes)).path("format").asText());
    Rest.Answer printed = firm.in("kk").download(minutes + "/pdf");
    assertTrue(printed.response().body().startsWith("%PDF"));
    assertTrue(printed.header("Content-Disposition").contains("-kk.pdf"));
    assertEquals("minuted", made(firm.get(meeting)).path("status").asText());
  }

  private void executed(long ballot) {
    String assignments = "/api/v1/assignments";
    String preparation = assignments + "/preparation?ballot=" + ballot;
    assertRefused(403, "assignment.not-secretariat", farm.get(preparation));
    long firms = mother.own(Account.FIRM).organisation();
    assertTrue(
        StreamSupport.stream(made(secretary.get(preparation)).path("members").spliterator(), false)
            .anyMatch(member -> member.path("organisationId").asLong() == firms));
    Map<String, Object> task = new HashMap<>(Map.of("ballot", ballot, "text", TEXT));
    task.put("responsible", firms);
    assertField("deadline", secretary.post(assignments, task));
    task.put("deadline", LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(9).toString());
    assertRefused(403, "assignment.not-secretariat", farm.post(assignments, task));
    Rest.Answer given = created(secretary.post(assignments, task));
    String assignment = given.header("Location");

    assertRefused(
        403,
        "assignment.not-responsible",
        farm.postWithMatch(assignment + "/report", given.header("ETag"), Map.of("note", "Мен")));
    assertEquals(428, firm.post(assignment + "/report", Map.of("note", "Дайын")).status());
    Rest.Answer reported =
        firm.upload(
            assignment + "/report",
            given.header("ETag"),
            "multipart/form-data; boundary=cut",
            part("name=\"note\"\r\nContent-Type: text/plain; charset=UTF-8", "Жиналды")
                + part("name=\"file\"; filename=\"dalel.pdf\"", PDF)
                + "--cut--\r\n");
    JsonNode steps = made(reported).path("steps");
    assertEquals("Жиналды", steps.at("/1/note").asText());
    assertEquals("dalel.pdf", steps.at("/1/document/fileName").asText());
    long evidence = id(steps.at("/1/document"));
    assertEquals(PDF, secretary.download(assignment + "/evidence/" + evidence).response().body());

    String tag = reported.header("ETag");
    assertField("reason", secretary.postWithMatch(assignment + "/return", tag, Map.of()));
    made(secretary.postWithMatch(assignment + "/return", tag, Map.of("reason", "Толық емес")));
    assertEquals(
        412, firm.postWithMatch(assignment + "/report", tag, Map.of("note", "Толық")).status());
    made(firm.postWithMatch(assignment + "/report", tag(firm, assignment), Map.of("note", "Иә")));
    assertEquals("accepted", made(accepted(assignment)).at("/head/status").asText());
    assertRefused(422, "assignment.transition", accepted(assignment));
  }

  private Rest.Answer accepted(String assignment) {
    return chair.postWithMatch(
        assignment + "/acceptance", tag(chair, assignment), Map.of("note", "Рақмет"));
  }

  private static String part(String disposition, String content) {
    return "--cut\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  /** A step that needs nothing but the version of now. */
  private static Rest.Answer step(Rest caller, String thing, String step) {
    return caller.postWithMatch(thing + step, tag(caller, thing), Map.of());
  }

  private static long id(JsonNode thing) {
    return thing.path("id").asLong();
  }
}
