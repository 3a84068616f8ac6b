package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.domain.council.MinutesSignature.Signer;
import org.klaster.domain.council.MinutesSignature.Value;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.platform.signature.Signature;
import org.klaster.platform.signature.Signature.Signed;
import org.klaster.vocabulary.council.MinutesState;

/**
 * Signs versions of minutes and checks stored ones. What is signed is a statement with the hash,
 * the signer, the function and the time, so that none of them can be exchanged.
 */
@ApplicationScoped
public class MinutesSignatures {

  private static final String STATEMENT = "klaster-minutes-signature/1";
  private static final String FILE = "klaster-minutes-file/1";

  @Inject private Signature signature;
  @Inject private MinutesContent content;

  MinutesSignature sign(MinutesRevision revision, Signer signer, Instant now) {
    Signed signed = signature.sign(statement(revision.sha256(), signer, now));
    Value value = new Value(signed.algorithm(), signed.publicKey(), signed.value());
    return new MinutesSignature(revision, signer, now, value);
  }

  String publicKey() {
    return signature.publicKey();
  }

  MinutesState check(Meeting meeting, MinutesRevision revision, List<MinutesSignature> signatures) {
    boolean whole = CanonicalJson.sha256(revision.content()).equals(revision.sha256());
    if (!whole || !signatures.stream().allMatch(one -> verifies(revision, one))) {
      return MinutesState.BROKEN;
    }
    String own = signature.publicKey();
    if (!signatures.stream().allMatch(one -> one.publicKey().equals(own))) {
      return MinutesState.FOREIGN_KEY;
    }
    try {
      boolean agrees = content.agrees(meeting, parse(revision));
      return agrees ? MinutesState.VALID : MinutesState.DIFFERS;
    } catch (JsonException e) {
      return MinutesState.BROKEN;
    }
  }

  private boolean verifies(MinutesRevision revision, MinutesSignature given) {
    Signer signer = new Signer(given.function(), given.seatId(), given.personId(), given.signer());
    return signature.verifies(
        statement(revision.sha256(), signer, given.signedAt()),
        new Signed(given.algorithm(), given.publicKey(), given.signature()));
  }

  private static byte[] statement(String sha256, Signer signer, Instant at) {
    JsonObject statement =
        new Entry()
            .with("format", STATEMENT)
            .with("minutes", sha256)
            .with("function", signer.function())
            .with("seat", signer.seat())
            .with("signer", signer.name())
            .with("signedAt", at)
            .done();
    return CanonicalJson.of(statement.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** The version with its signatures as one canonical text. */
  String file(MinutesRevision revision, List<MinutesSignature> signatures) {
    JsonObject file =
        new Entry()
            .with("format", FILE)
            .with("minutes", parse(revision))
            .with("sha256", revision.sha256())
            .with("signatures", signatures.stream().map(MinutesSignatures::signature).toList())
            .done();
    return CanonicalJson.of(file.toString());
  }

  private static JsonObject signature(MinutesSignature given) {
    return new Entry()
        .with("function", given.function())
        .with("seat", given.seatId())
        .with("signer", given.signer())
        .with("signedAt", given.signedAt())
        .with("algorithm", given.algorithm())
        .with("publicKey", given.publicKey())
        .with("value", given.signature())
        .done();
  }

  static JsonObject parse(MinutesRevision revision) {
    try (JsonReader reader = Json.createReader(new StringReader(revision.content()))) {
      return reader.readObject();
    }
  }
}
