package org.klaster.platform.audit;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * One link of the chain, as it is hashed: SHA-256 over the RFC 8785 form of all fields and the hash
 * of the link before.
 *
 * @param sequenceNumber 1, 2, 3 ... without gaps
 * @param details RFC 8785 form of a JSON object
 * @param previousHash hash of the link before, 64 zeros for the first
 */
record AuditRecord(
    long sequenceNumber,
    Instant occurredAt,
    String actor,
    String roles,
    String organisation,
    String operation,
    String outcome,
    String subjectType,
    String subjectKey,
    String details,
    String previousHash) {

  String hash() {
    var json =
        Json.createObjectBuilder()
            .add("sequenceNumber", Long.toString(sequenceNumber))
            .add("occurredAt", occurredAt.toString())
            .add("actor", actor)
            .add("roles", roles)
            .add("organisation", organisation)
            .add("operation", operation)
            .add("outcome", outcome)
            .add("subjectType", subjectType)
            .add("subjectKey", subjectKey)
            .add("details", details)
            .add("previousHash", previousHash)
            .build();
    return sha256(canonical(json.toString()));
  }

  static String details(Map<String, ?> details) {
    var json = Json.createObjectBuilder();
    details.forEach((key, value) -> json.add(key, String.valueOf(value)));
    return canonical(json.build().toString());
  }

  private static String canonical(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
