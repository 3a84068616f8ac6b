package org.klaster.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The hash of a link against values worked out with another program. In Python 3:
 *
 * <pre>
 * details = json.dumps({"choice": "YES", "note": "ә\"\n"},
 *     sort_keys=True, ensure_ascii=False, separators=(",", ":"))
 * link = json.dumps({"sequenceNumber": "7", "occurredAt": "2026-07-01T10:00:00.123456Z",
 *     "actor": "coordinator", "roles": "business coordinator", "organisation": "120340990017",
 *     "operation": "ballot.vote", "outcome": "CHANGED", "subjectType": "ballot",
 *     "subjectKey": "42", "details": details, "previousHash": "0" * 64},
 *     sort_keys=True, ensure_ascii=False, separators=(",", ":"))
 * hashlib.sha256(link.encode("utf-8")).hexdigest()
 * </pre>
 */
class AuditRecordTest {

  private static final String DETAILS = "{\"choice\":\"YES\",\"note\":\"ә\\\"\\n\"}";
  private static final String HASH =
      "a96e7f8aeaeb0209975d1e339fa83829269c4c0dbbd15561cc2c3810753be15c";

  @Test
  void detailsAreInCanonicalForm() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("note", "ә\"\n");
    details.put("choice", "YES");
    assertEquals(DETAILS, AuditRecord.details(details));
  }

  @Test
  void hashIsThatOfAnotherProgram() {
    assertEquals(HASH, link("coordinator").hash());
  }

  @Test
  void everyFieldIsCovered() {
    assertNotEquals(HASH, link("coordinatоr").hash());
  }

  private static AuditRecord link(String actor) {
    return new AuditRecord(
        7,
        Instant.parse("2026-07-01T10:00:00.123456Z"),
        actor,
        "business coordinator",
        "120340990017",
        "ballot.vote",
        "CHANGED",
        "ballot",
        "42",
        DETAILS,
        "0".repeat(64));
  }
}
