package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.domain.council.MinutesSignature.OwnKey;
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

  /** The statement that tells also what was found in a signature with the signer's own key. */
  private static final String WITH_OWN_KEY = "klaster-minutes-signature/2";

  private static final String FILE = "klaster-minutes-file/1";

  @Inject private Signature signature;
  @Inject private MinutesContent content;

  MinutesSignature sign(
      MinutesRevision revision, Signer signer, Instant now, @Nullable OwnKey own) {
    JsonObject finding = own == null ? null : Parsed.object(own.finding());
    Signed signed = signature.sign(statement(revision.sha256(), signer, now, finding));
    Value value = new Value(signed.algorithm(), signed.publicKey(), signed.value(), own);
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
    try {
      JsonObject finding = OwnKeys.finding(given);
      return OwnKeys.isWhole(given)
          && signature.verifies(
              statement(revision.sha256(), signer, given.signedAt(), finding),
              new Signed(given.algorithm(), given.publicKey(), given.signature()));
    } catch (JsonException | IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] statement(
      String sha256, Signer signer, Instant at, @Nullable JsonObject ownKey) {
    JsonObject statement =
        new Entry()
            .with("format", ownKey == null ? STATEMENT : WITH_OWN_KEY)
            .with("ownKey", ownKey)
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
        .with("ownKey", OwnKeys.entry(given))
        .done();
  }

  static JsonObject parse(MinutesRevision revision) {
    return Parsed.object(revision.content());
  }
}
