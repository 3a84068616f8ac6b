package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.tests.Account;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/** The contract of clusters and organisations over REST, as a script meets it. */
class OrganisationRestIT {

  private static final String ORGANISATIONS = "/api/v1/organisations";

  private final TestKlaster klaster = TestDatabase.H2.klaster();
  private final Rest coordinator = klaster.restAs(Account.COORDINATOR);

  @Test
  void clustersAreOpenToEveryone() {
    Rest.Answer list = klaster.restAsNobody().get("/api/v1/clusters");
    assertEquals(200, list.status());
    assertTrue(list.json().path("items").size() >= 2, list.response().body());
    String id = list.json().path("items").get(0).path("id").asText();
    assertEquals(200, klaster.restAsNobody().get("/api/v1/clusters/" + id).status());
  }

  @Test
  void withoutATokenTheAnswerIs401AndNoRedirect() {
    Rest.Answer answer = klaster.restAsNobody().get(ORGANISATIONS);
    assertEquals(401, answer.status());
    assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"));
    assertProblem(answer, 401);
  }

  @Test
  void entersReadsAndFindsAnOrganisation() {
    String bin = new RowMother(klaster).freshBin();
    Rest.Answer created = coordinator.post(ORGANISATIONS, organisation(bin, "Сынақ-" + bin));
    assertEquals(201, created.status(), created.response().body());
    assertTrue(created.header("Location").endsWith(ORGANISATIONS + "/" + bin));

    Rest.Answer read = coordinator.get(created.header("Location"));
    assertEquals(200, read.status());
    assertEquals(bin, read.json().path("id").asText());
    assertEquals("Сынақ-" + bin, read.json().at("/name/kk").asText());
    assertEquals("business", read.json().path("sphere").asText());
    assertEquals("producer", read.json().path("kind").asText());
    assertEquals("13.10", read.json().path("sectors").get(0).asText());
    assertFalse(read.header("ETag").isEmpty());

    assertEquals(1, coordinator.get(ORGANISATIONS + "?q=" + bin).json().path("total").asInt());
  }

  @Test
  void duplicateIsAConflictThatNamesTheExistingOne() {
    String bin = new RowMother(klaster).freshBin();
    assertEquals(201, coordinator.post(ORGANISATIONS, organisation(bin, "Алғашқы")).status());
    Rest.Answer second = coordinator.post(ORGANISATIONS, organisation(bin, "Екінші"));
    assertProblem(second, 409);
    assertEquals("organisation.duplicate", second.code());
    assertTrue(second.json().path("detail").asText().contains("Алғашқы"), second.response().body());
  }

  /** Numbers of the worked table in the description of the domain, with why they are none. */
  @ParameterizedTest
  @CsvSource({
    "940140000386, legal-id.check-digit",
    "000813159890, legal-id.never-issued",
    "12034099001, legal-id.format",
    "12034099001a, legal-id.format",
    "120390990017, legal-id.kind"
  })
  void numberThatIsNoneIsRefusedWithItsField(String number, String code) {
    Rest.Answer answer = coordinator.post(ORGANISATIONS, organisation(number, "Сынақ"));
    assertProblem(answer, 422);
    assertEquals(code, answer.code());
    assertEquals("id", answer.json().path("field").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "sphere", "kind", "region", "sectors"})
  void missingFieldIsNamed(String field) {
    Map<String, Object> body = organisation(new RowMother(klaster).freshBin(), "Сынақ");
    body.remove(field);
    Rest.Answer answer = coordinator.post(ORGANISATIONS, body);
    assertProblem(answer, 422);
    assertTrue(answer.json().path("field").asText().startsWith(field), answer.response().body());
  }

  @Test
  void oneAnswerNamesAllThatIsAtFaultTheFirstOneAtItsTop() {
    Map<String, Object> body = organisation("940140000386", "Сынақ");
    body.remove("sphere");
    body.put("region", "999999999");
    Rest.Answer answer = coordinator.post(ORGANISATIONS, body);
    assertProblem(answer, 422);
    assertEquals("legal-id.check-digit", answer.code());
    assertEquals("id", answer.json().path("field").asText());
    List<String> found = new ArrayList<>();
    for (var error : answer.json().path("errors")) {
      found.add(error.path("field").asText() + " " + error.path("code").asText());
      assertFalse(error.path("detail").asText().isEmpty());
    }
    assertEquals(
        List.of("id legal-id.check-digit", "sphere required", "region region.unknown"), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"research", "RESEARCH", "Research"})
  void constantsAreReadInAnyCaseAndWrittenInOne(String kind) {
    String bin = new RowMother(klaster).freshBin();
    Map<String, Object> body = organisation(bin, "Сынақ-" + bin);
    body.put("sphere", "BUSINESS");
    body.put("kind", kind);
    assertEquals(201, coordinator.post(ORGANISATIONS, body).status());
    Rest.Answer read = coordinator.get(ORGANISATIONS + "/" + bin);
    assertEquals("business", read.json().path("sphere").asText());
    assertEquals("research", read.json().path("kind").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"submitted", "SUBMITTED"})
  void applicationsWriteTheirConstantsAlike(String status) {
    Rest.Answer list = coordinator.get("/api/v1/membership-applications?status=" + status);
    assertEquals(200, list.status(), list.response().body());
    assertTrue(list.json().path("total").asInt() > 0, list.response().body());
    for (var item : list.json().path("items")) {
      assertEquals("submitted", item.path("status").asText());
    }
  }

  @Test
  void reportThatStandsAlreadyIsFoundAndNotMade() {
    Rest firm = klaster.restAs(Account.FIRM);
    var report = firm.get("/api/v1/reports").json().path("items").get(0);
    Rest.Answer again =
        firm.post(
            "/api/v1/reports",
            Map.of(
                "cluster", report.path("cluster").asLong(),
                "organisation", "120340990017",
                "period", report.path("period").asText()));
    assertEquals(200, again.status(), again.response().body());
    assertTrue(
        again.header("Location").endsWith("/api/v1/reports/" + report.path("id").asLong()),
        again.header("Location"));
    String status = again.json().path("status").asText();
    assertEquals(status.toLowerCase(Locale.ROOT), status);
  }

  @Test
  void thoseWhoMayNotEnterAreRefused() {
    for (Account account :
        List.of(Account.FIRM, Account.SCIENCE, Account.AUDITOR, Account.ADMINISTRATOR)) {
      Rest.Answer answer =
          klaster
              .restAs(account)
              .post(ORGANISATIONS, organisation(new RowMother(klaster).freshBin(), "Сынақ"));
      assertProblem(answer, 403);
    }
  }

  @Test
  void changeNeedsTheVersionThatWasRead() {
    String bin = new RowMother(klaster).freshBin();
    String address = ORGANISATIONS + "/" + bin;
    coordinator.post(ORGANISATIONS, organisation(bin, "Бірінші"));
    String first = coordinator.get(address).header("ETag");

    assertProblem(coordinator.put(address, "", organisation(bin, "Екінші")), 428);
    Rest.Answer changed = coordinator.put(address, first, organisation(bin, "Екінші"));
    assertEquals(200, changed.status(), changed.response().body());
    assertProblem(coordinator.put(address, first, organisation(bin, "Үшінші")), 412);
    assertEquals("Екінші", coordinator.get(address).json().at("/name/kk").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ORGANISATIONS + "/120340990025",
        ORGANISATIONS + "/-1",
        ORGANISATIONS + "/%27%20or%201=1",
        "/api/v1/clusters/999999999",
        "/api/v1/clusters/x",
        "/api/v1/nothing"
      })
  void forgedAddressIsNotFound(String address) {
    assertProblem(coordinator.get(address), 404);
  }

  @Test
  void brokenJsonIsABadRequest() {
    assertProblem(coordinator.post(ORGANISATIONS, "{\"id\": "), 400);
  }

  @Test
  void listFindsKazakhWordsWhateverTheCaseAndTheLetter() {
    String bin = new RowMother(klaster).freshBin();
    coordinator.post(ORGANISATIONS, organisation(bin, "ҚҰЛПЫТАС" + bin + " Тәжірибе"));
    for (String typed : List.of("құлпытас" + bin, "кулпытас" + bin, "КУЛПЫТАС" + bin)) {
      String query = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
      assertEquals(
          1, coordinator.get(ORGANISATIONS + "?q=" + query).json().path("total").asInt(), typed);
    }
  }

  @Test
  void scriptInANameStaysText() {
    String bin = new RowMother(klaster).freshBin();
    String script = "<script>alert('" + bin + "')</script>";
    coordinator.post(ORGANISATIONS, organisation(bin, script));
    Rest.Answer read = coordinator.get(ORGANISATIONS + "/" + bin);
    assertEquals(script, read.json().at("/name/kk").asText());
    assertTrue(read.header("Content-Type").startsWith("application/json"));
    assertEquals("nosniff", read.header("X-Content-Type-Options"));
  }

  private static void assertProblem(Rest.Answer answer, int status) {
    assertEquals(status, answer.status(), answer.response().body());
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    assertFalse(answer.code().isEmpty(), answer.response().body());
    assertEquals(status, answer.json().path("status").asInt());
  }

  private static Map<String, Object> organisation(String id, String name) {
    Map<String, Object> body = new java.util.HashMap<>();
    body.put("id", id);
    body.put("name", Map.of("kk", name, "ru", name, "en", name));
    body.put("sphere", "business");
    body.put("kind", "producer");
    body.put("region", "610000000");
    body.put("sectors", List.of("13.10"));
    return body;
  }
}
