package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.AwardMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/** Open data of joint purchases: valid at every step, and nothing before its time. */
@OnBothDatabases
class OpenContractingIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final AwardMother awards;
  private final long cluster;

  OpenContractingIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    awards = new AwardMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  @Test
  void everyStepIsARelease() {
    List<Long> members =
        List.of(
            organisation(Account.FIRM),
            organisation(Account.SCIENCE),
            organisation(Account.GOVERNMENT));
    long id = awards.awarded(cluster, organisation(Account.APPLICANT), members);
    awards.opened(id);
    JsonNode record = record(id);
    assertEquals(
        List.of("tender", "tenderUpdate", "tenderUpdate", "award", "awardUpdate"), tags(record));
    JsonNode compiled = record.get("compiledRelease");
    assertEquals("active", compiled.at("/awards/0/status").asText());
    assertEquals("12750", compiled.at("/awards/0/value/amount").asText().replaceAll("\\.0+$", ""));
    assertEquals("KZT", compiled.at("/bids/details/0/value/currency").asText());
    assertTrue(compiled.get("contracts") == null, "none is signed");
    for (long buyer : members) {
      long contract = awards.contract(id, buyer, organisation(Account.APPLICANT), "SIGNED");
      assertFalse(record(id).toString().contains("probe-" + contract));
    }
    klaster.sql().change("update tender set status = 'CONTRACTED' where id = ?", id);
    JsonNode contracted = record(id).get("compiledRelease");
    assertEquals(3, contracted.get("contracts").size());
    assertTrue(contracted.at("/contracts/0/value").isMissingNode(), "a member's line");
    JsonNode releases = read("/" + ocid(id) + "/releases", "release-package-schema.json");
    assertEquals(6, releases.get("releases").size());
    assertEquals("contract", releases.at("/releases/5/tag/0").asText());
    assertEquals(
        200, klaster.restAsNobody().get("/api/v1/ocds/package").response().statusCode(), "of all");
  }

  @Test
  void nothingIsSaidBeforeItsTime() {
    long open = tenders.tender(cluster, "DEMAND_OPEN");
    assertEquals(404, response("/" + ocid(open)).statusCode());
    long sealed = tenders.tender(cluster, "SEALED");
    awards.bid(sealed, organisation(Account.APPLICANT), "SEALED", 95);
    assertTrue(record(sealed).at("/compiledRelease/bids").isMissingNode());
    long evaluated = tenders.tender(cluster, "EVALUATED");
    awards.bid(evaluated, organisation(Account.APPLICANT), "VALID", 95);
    awards.propose(evaluated);
    awards.opened(evaluated);
    JsonNode record = record(evaluated);
    assertEquals(1, record.at("/compiledRelease/bids/details").size());
    assertTrue(record.at("/compiledRelease/awards").isMissingNode());
    assertEquals(404, response("/ocds-999999-1").statusCode());
  }

  /** An award that holds no longer is told by a later release; none of the earlier ones changes. */
  @Test
  void whatIsTakenBackStaysAsItWasPublished() {
    long id = tenders.tender(cluster, "OPENED");
    awards.bid(id, organisation(Account.APPLICANT), "VALID", 95);
    awards.bid(id, organisation(Account.FARM), "DISQUALIFIED", 90);
    awards.propose(id);
    awards.opened(id);
    awards.standstill(id);
    JsonNode before = record(id);
    assertEquals(List.of("tender", "tenderUpdate", "tenderUpdate", "award"), tags(before));
    assertEquals("disqualified", before.at("/compiledRelease/bids/details/1/status").asText());
    klaster.sql().change("update tender set status = 'EVALUATED' where id = ?", id);
    JsonNode after = record(id);
    assertEquals(
        List.of("tender", "tenderUpdate", "tenderUpdate", "award", "awardCancellation"),
        tags(after));
    for (int i = 0; i < before.get("releases").size(); i++) {
      assertEquals(before.at("/releases/" + i).toString(), after.at("/releases/" + i).toString());
    }
    assertEquals("pending", after.at("/releases/3/awards/0/status").asText());
    assertEquals("cancelled", after.at("/compiledRelease/awards/0/status").asText());
    assertEquals(
        5,
        klaster.sql().number("select count(*) from tender_release where tender_id = ?", id),
        "kept, and read twice");
  }

  @Test
  void theSchemaFindsWhatIsWrong() {
    ObjectNode wrong = JSON.createObjectNode().put("ocid", "").put("id", "1").put("date", "today");
    wrong.putArray("tag").add("opening");
    wrong.putObject("tender").put("status", "open").putArray("lots").addObject().put("title", 5);
    assertTrue(faults(release(), wrong).size() >= 6, () -> faults(release(), wrong).toString());
  }

  private JsonNode record(long id) {
    JsonNode record = read("/" + ocid(id), "record-package-schema.json").at("/records/0");
    List<String> faults = new ArrayList<>(faults(release(), record.get("compiledRelease")));
    record.get("releases").forEach(one -> faults.addAll(faults(release(), one)));
    assertEquals(List.of(), faults);
    return record;
  }

  private JsonNode read(String path, String schema) {
    HttpResponse<String> response = response(path);
    assertEquals(200, response.statusCode(), response::body);
    try {
      JsonNode body = JSON.readTree(response.body());
      assertEquals(List.of(), faults(resource(schema), body));
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> response(String path) {
    return klaster.restAsNobody().get("/api/v1/ocds" + path).response();
  }

  private static List<String> tags(JsonNode record) {
    List<String> tags = new ArrayList<>();
    record.get("releases").forEach(one -> tags.add(one.at("/tag/0").asText()));
    return tags;
  }

  /** The release schema with both extensions merged into it. */
  private static JsonNode release() {
    JsonNode release = resource("release-schema.json");
    merge((ObjectNode) release, resource("lots-extension.json"));
    merge((ObjectNode) release, resource("bids-extension.json"));
    return release;
  }

  private static void merge(ObjectNode into, JsonNode from) {
    from.properties()
        .forEach(
            field -> {
              JsonNode known = into.get(field.getKey());
              if (known instanceof ObjectNode object && field.getValue().isObject()) {
                merge(object, field.getValue());
              } else {
                into.set(field.getKey(), field.getValue());
              }
            });
  }

  private static JsonNode resource(String name) {
    try (InputStream in = OpenContractingIT.class.getResourceAsStream("/ocds/" + name)) {
      return JSON.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> faults(JsonNode schema, JsonNode value) {
    JsonSchema checked =
        SCHEMAS.getSchema(
            schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return checked.validate(value).stream().map(Object::toString).toList();
  }

  private static String ocid(long tender) {
    return "ocds-000000-" + tender;
  }

  private long organisation(Account account) {
    return mother.own(account).organisation();
  }
}
