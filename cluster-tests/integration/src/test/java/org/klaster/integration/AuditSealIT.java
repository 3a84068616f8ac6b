package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.klaster.api.shared.AuditLog;
import org.klaster.api.shared.SignIn;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.Verification;

/** Seals of the audit chain: public, signed, and what a chain that was rewritten fails on. */
@OnBothDatabases
class AuditSealIT {

  private static final Duration A_ROUND = Duration.ofMinutes(1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestKlaster klaster;
  private final AuditLog auditor;
  private final Sql sql;

  AuditSealIT(TestDatabase database) {
    klaster = database.klaster();
    auditor = klaster.as(Account.AUDITOR).service(AuditLog.class);
    sql = klaster.ownerSql();
  }

  @Test
  void rewrittenChainDiffersFromItsSeal() {
    klaster.as(Account.AUDITOR).service(SignIn.class).signedIn();
    long event = sql.number("select sequence_number from audit_head");
    sql.change("update audit_seal_rule set events_between = 1");
    Await.until("it is sealed", A_ROUND, () -> lastSealed() >= event);
    sql.change("update audit_seal_rule set events_between = 10000");
    long sealed = lastSealed();
    String kept = sql.text("select hash from audit_event where sequence_number = ?", sealed);
    assertTrue(auditor.holds(sealed, kept));
    assertTrue(
        sql.number(
                "select count(*) from mail m, person p where p.id = m.person_id"
                    + " and p.username = 'auditor' and m.template = 'AUDIT_SEALED'")
            > 0,
        "the auditors are told");

    String was = sql.text("select operation from audit_event where sequence_number = ?", sealed);
    rewrite(sealed, "nothing.happened");
    Verification verdict = Verification.of(klaster);
    boolean holds = auditor.holds(sealed, kept);
    rewrite(sealed, was);

    assertFalse(verdict.intact(), "each hash fits, and yet");
    assertEquals("seal", verdict.check().reason());
    assertEquals(sealed, verdict.check().firstBroken());
    assertFalse(holds, "what was kept outside differs too");
    assertTrue(Verification.of(klaster).intact(), "what was put back fits again");

    String signature = "update audit_seal set signature = ? where event_number = ?";
    String genuine = sql.text("select signature from audit_seal where event_number = ?", sealed);
    sql.change(signature, Base64.getEncoder().encodeToString(new byte[64]), sealed);
    verdict = Verification.of(klaster);
    sql.change(signature, genuine, sealed);
    assertEquals("seal-signature", verdict.check().reason());
  }

  @Test
  void anybodyMayKeepSealsAndCheckThem() throws GeneralSecurityException {
    Await.until("there is a seal", A_ROUND, () -> lastSealed() > 0);
    JsonNode seal = klaster.restAsNobody().get("/api/v1/audit-seals").json().path("items").path(0);
    Signature signature = Signature.getInstance(seal.path("algorithm").asText());
    signature.initVerify(
        KeyFactory.getInstance("Ed25519")
            .generatePublic(
                new X509EncodedKeySpec(
                    Base64.getDecoder().decode(seal.path("publicKey").asText()))));
    String message = seal.path("message").asText();
    signature.update(message.getBytes(StandardCharsets.UTF_8));
    assertTrue(signature.verify(Base64.getDecoder().decode(seal.path("signature").asText())));
    assertTrue(message.contains(seal.path("headHash").asText()), message);
  }

  @Test
  void oneVerificationRunsAtATime() {
    Verification.of(klaster);
    long other = Fresh.number();
    sql.change(
        "insert into audit_check (id, version, state, running, checked, total, started_at,"
            + " updated_at) values (?, 0, 'RUNNING', 'Y', 0, 1, current_timestamp,"
            + " current_timestamp)",
        -other);
    CallRefused refused = assertThrows(CallRefused.class, auditor::startVerification);
    assertEquals("audit.check-running", refused.code());
    sql.change(
        "update audit_check set updated_at = current_timestamp - interval '10' minute where id = ?",
        -other);
    assertTrue(Verification.of(klaster).intact(), "one that its server left is no hindrance");
    assertEquals("INTERRUPTED", sql.text("select state from audit_check where id = ?", -other));
  }

  private long lastSealed() {
    return sql.number("select coalesce(max(event_number), 0) from audit_seal");
  }

  /** Changes a record and all hashes behind it, as who has the database can. */
  private void rewrite(long event, String operation) {
    sql.change("update audit_event set operation = ? where sequence_number = ?", operation, event);
    String previous =
        sql.text("select previous_hash from audit_event where sequence_number = ?", event);
    List<Map<String, Object>> rows =
        sql.rows(
            "select * from audit_event where sequence_number >= ? order by sequence_number", event);
    for (Map<String, Object> row : rows) {
      String hash = hash(row, previous);
      sql.change(
          "update audit_event set previous_hash = ?, hash = ? where sequence_number = ?",
          previous,
          hash,
          row.get("sequence_number"));
      previous = hash;
    }
    sql.change("update audit_head set hash = ?", previous);
  }

  private static String hash(Map<String, Object> row, String previous) {
    Map<String, String> link = new TreeMap<>();
    link.put("sequenceNumber", String.valueOf(row.get("sequence_number")));
    link.put("occurredAt", String.valueOf(row.get("occurred_at")));
    link.put("actor", String.valueOf(row.get("actor")));
    link.put("roles", String.valueOf(row.get("roles")));
    link.put("organisation", String.valueOf(row.get("organisation")));
    link.put("operation", String.valueOf(row.get("operation")));
    link.put("outcome", String.valueOf(row.get("outcome")));
    link.put("subjectType", String.valueOf(row.get("subject_type")));
    link.put("subjectKey", String.valueOf(row.get("subject_key")));
    link.put("details", String.valueOf(row.get("details")));
    link.put("previousHash", previous);
    try {
      byte[] text = JSON.writeValueAsString(link).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (JsonProcessingException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
