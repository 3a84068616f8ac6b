package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klaster.tests.Answers.assertRefused;
import static org.klaster.tests.Answers.created;
import static org.klaster.tests.Answers.made;
import static org.klaster.tests.Answers.tag;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/** Programmes over REST, and what an auditor and a reader of meetings do there. */
@OnBothDatabases
class ProgrammeRestIT {

  private static final String PROGRAMMES = "/api/v1/programmes";
  private static final Map<String, String> TEXT =
      Map.of("kk", "Бағдарлама", "ru", "Программа", "en", "Programme");
  private static final Map<String, Object> CONTENT =
      Map.of("name", TEXT, "goal", TEXT, "firstYear", 2027, "lastYear", 2028);

  private final TestKlaster klaster;
  private final RowMother mother;

  ProgrammeRestIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
  }

  @Test
  void aDraftIsWrittenByItsCoordinatorAlone() {
    Rest coordinator = klaster.restAs(Account.COORDINATOR);
    long cluster = mother.own(Account.FIRM).cluster();
    Rest.Answer begun = created(coordinator.post(PROGRAMMES, Map.of("cluster", cluster)));
    String path = PROGRAMMES + "/" + begun.json().path("id").asLong();
    assertEquals(428, coordinator.put(path, "", CONTENT).status());
    JsonNode described = made(coordinator.put(path, begun.header("ETag"), CONTENT));
    assertEquals("Бағдарлама", described.at("/content/name/kk").asText());
    assertEquals(412, coordinator.put(path, begun.header("ETag"), CONTENT).status());
    Map<String, Object> measure = new HashMap<>(Map.of("name", TEXT, "dueOn", "2027-05-01"));
    measure.put("funding", List.of());
    JsonNode added =
        made(coordinator.postWithMatch(path + "/measures", tag(coordinator, path), measure));
    long row = added.at("/measures/0/id").asLong();
    made(coordinator.put(path + "/measures/" + row, tag(coordinator, path), measure));
    JsonNode removed =
        made(
            coordinator.postWithMatch(
                path + "/measures/" + row + "/removal", tag(coordinator, path), Map.of()));
    assertEquals(0, removed.path("measures").size());
    String version = tag(coordinator, path);
    assertRefused(
        422,
        "programme.incomplete",
        coordinator.postWithMatch(path + "/submission", version, Map.of()));

    assertRefused(404, "not-found", klaster.restAs(Account.FIRM).get(path));
    assertRefused(
        403,
        "access.role",
        klaster.restAs(Account.FIRM).post(PROGRAMMES, Map.of("cluster", cluster)));
  }

  @Test
  void nothingIsDoneToAForeignProgramme() {
    long foreign = mother.foreign().programme();
    String path = PROGRAMMES + "/" + foreign;
    Rest coordinator = klaster.restAs(Account.COORDINATOR);
    for (String step :
        List.of("/submission", "/ballot", "/withdrawal", "/measures", "/indicators")) {
      Rest.Answer refused = coordinator.postWithMatch(path + step, "\"0\"", Map.of("name", TEXT));
      assertTrue(
          refused.status() == 404 || refused.status() == 403,
          step + ": " + refused.response().body());
    }
    assertTrue(coordinator.put(path, "\"0\"", CONTENT).status() >= 403);
  }

  @Test
  void anAuditorBeginsAVerificationAndReadsWhatItFound() {
    String checks = "/api/v1/audit-verifications";
    assertRefused(403, "access.role", klaster.restAs(Account.COORDINATOR).post(checks, Map.of()));
    Rest auditor = klaster.restAs(Account.AUDITOR);
    Rest.Answer begun = auditor.post(checks, Map.of());
    assertEquals(202, begun.status(), begun.response().body());
    String check = checks + "/" + begun.json().path("id").asLong();
    assertTrue(begun.header("Location").endsWith(check));
    Await.until(
        "the verification is over", () -> !made(auditor.get(check)).path("finishedAt").isNull());
    JsonNode found = made(auditor.get(check));
    assertEquals(found.path("total").asLong(), found.path("checked").asLong());
  }

  @Test
  void theOwnFeedIsRenewedAndRatesAreTold() {
    Rest firm = klaster.restAs(Account.FIRM);
    Rest.Answer feed = firm.post("/api/v1/calendar-feed", Map.of());
    assertEquals(201, feed.status(), feed.response().body());
    String path = feed.json().path("path").asText();
    assertTrue(path.startsWith("/calendar/") && path.endsWith(".ics"), path);
    assertTrue(made(firm.get("/api/v1/assignments/rates")).isArray());
  }
}
