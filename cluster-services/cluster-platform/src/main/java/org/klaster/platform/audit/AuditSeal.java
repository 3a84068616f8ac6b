package org.klaster.platform.audit;

import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.platform.signature.Signature.Signed;

/**
 * A stored seal.
 *
 * @param number 1, 2, 3 ...
 * @param eventNumber the last record that it covers
 * @param previous signature of the seal before, empty for the first
 */
record AuditSeal(
    long number,
    long eventNumber,
    String headHash,
    Instant sealedAt,
    String previous,
    Signed signed) {

  static final String COLUMNS =
      "s.seal_number, s.event_number, s.head_hash, s.sealed_at, coalesce(b.signature, ''),"
          + " s.algorithm, s.public_key, s.signature from audit_seal s"
          + " left join audit_seal b on b.seal_number = s.seal_number - 1";

  private static final String FORMAT = "klaster-seal-1";

  static AuditSeal of(ResultSet row) throws SQLException {
    return new AuditSeal(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getString(5),
        new Signed(row.getString(6), row.getString(7), row.getString(8)));
  }

  /** What is signed. */
  String message() {
    return message(number, eventNumber, headHash, sealedAt, previous);
  }

  static String message(
      long number, long eventNumber, String headHash, Instant sealedAt, String previous) {
    return CanonicalJson.of(
        Json.createObjectBuilder()
            .add("format", FORMAT)
            .add("seal", Long.toString(number))
            .add("event", Long.toString(eventNumber))
            .add("hash", headHash)
            .add("sealedAt", sealedAt.toString())
            .add("previous", previous)
            .build()
            .toString());
  }
}
