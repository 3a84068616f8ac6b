package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.OwnKeyView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.domain.council.MinutesSignature.OwnKey;
import org.klaster.domain.council.MinutesSignature.Signer;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.platform.signature.Examination;
import org.klaster.platform.signature.OwnKeySignature;
import org.klaster.vocabulary.shared.RevocationSource;
import org.klaster.vocabulary.shared.SignatureReason;
import org.klaster.vocabulary.shared.SignatureVerdict;

/**
 * Signatures of minutes that were made with the signer's own key: what is not right is refused,
 * what is not wholly known is kept with its reasons. What was found stays as it was on that day.
 */
@ApplicationScoped
public class OwnKeys {

  /** Largest signature in bytes; one with its time stamp and all answers has some ten thousand. */
  static final int LARGEST = 64 * 1024;

  private static final int LONGEST_FINDING = 4000;

  @Inject private OwnKeySignature signatures;
  @Inject private MinutesRegister register;

  /** Examines what was handed in over the exact bytes of the version. */
  OwnKey examine(MinutesRevision revision, Signer signer, InputStream content, Instant now) {
    byte[] signature = signatures.binary(read(content));
    Examination found =
        signatures.examine(revision.content().getBytes(StandardCharsets.UTF_8), signature, now);
    Examination.Certificate certificate = found.certificate();
    if (certificate != null && found.verdict() != SignatureVerdict.INVALID) {
      found = personal(found, certificate, signer);
    }
    for (SignatureReason reason : found.reasons()) {
      if (reason.verdict() == SignatureVerdict.INVALID) {
        throw new RuleViolated("minutes.own-key-refused", reason);
      }
    }
    String finding = CanonicalJson.of(finding(found, signature).toString());
    if (finding.length() > LONGEST_FINDING) {
      throw new RuleViolated("minutes.own-key-refused", SignatureReason.UNREADABLE);
    }
    return new OwnKey(
        Base64.getEncoder().encodeToString(signature),
        finding,
        certificate == null ? null : certificate.iin());
  }

  private static byte[] read(InputStream content) {
    try {
      byte[] read = content.readNBytes(LARGEST + 1);
      if (read.length == 0) {
        throw new InvalidInput("signature", "minutes.own-key-empty");
      }
      if (read.length > LARGEST) {
        throw new InvalidInput("signature", "minutes.own-key-large", LARGEST / 1024);
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds the certificate's person against what earlier signatures and the register say. */
  private Examination personal(
      Examination found, Examination.Certificate certificate, Signer signer) {
    String iin = certificate.iin();
    Set<String> known = register.iins(signer.person());
    boolean others = iin != null && register.isOfAnother(iin, signer.person());
    if (others || (iin != null && !known.isEmpty() && !known.contains(iin))) {
      return found.with(SignatureReason.OTHER_PERSON);
    }
    boolean same = iin != null && known.contains(iin);
    return same || isNamed(certificate.name(), signer.name())
        ? found
        : found.with(SignatureReason.PERSON_UNKNOWN);
  }

  /** Whether every word of the certificate's name is one of the signer's. */
  private static boolean isNamed(String certified, String signer) {
    Set<String> words = words(certified);
    return !words.isEmpty() && words(signer).containsAll(words);
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    words.remove("");
    return words;
  }

  private static JsonObject finding(Examination found, byte[] signature) {
    Entry entry =
        new Entry()
            .with("sha256", CanonicalJson.sha256(signature))
            .with("status", found.verdict())
            .with("reasons", found.reasons())
            .with("timeStamp", found.timeStamp());
    Examination.Certificate certificate = found.certificate();
    if (certificate != null) {
      entry
          .with("subject", certificate.subject())
          .with("issuer", certificate.issuer())
          .with("serial", certificate.serial())
          .with("validFrom", certificate.validFrom())
          .with("validUntil", certificate.validUntil());
    }
    Examination.Revocation revocation = found.revocation();
    if (revocation != null) {
      entry.with("revocation", revocation.source()).with("revocationAt", revocation.at());
    }
    return entry.done();
  }

  /** What was found at signing; null for a signature of the installation's key alone. */
  static @Nullable JsonObject finding(MinutesSignature given) {
    OwnKey own = given.ownKey();
    return own == null ? null : Parsed.object(own.finding());
  }

  /** Whether the signature with the own key is the one that was examined. */
  static boolean isWhole(MinutesSignature given) {
    OwnKey own = given.ownKey();
    JsonObject finding = finding(given);
    if (own == null || finding == null) {
      return true;
    }
    byte[] signature = Base64.getDecoder().decode(own.signature());
    return CanonicalJson.sha256(signature).equals(finding.getString("sha256"));
  }

  /** What the file tells of it: the finding, and the signature itself. */
  static @Nullable JsonObject entry(MinutesSignature given) {
    OwnKey own = given.ownKey();
    JsonObject finding = finding(given);
    return own == null || finding == null
        ? null
        : Json.createObjectBuilder(finding).add("value", own.signature()).build();
  }

  /** What was found; null where there is nothing, or what somebody has made unreadable since. */
  static @Nullable OwnKeyView view(MinutesSignature given) {
    try {
      JsonObject finding = finding(given);
      return finding == null ? null : view(finding);
    } catch (JsonException
        | IllegalArgumentException
        | NullPointerException
        | DateTimeException e) {
      // That the row is broken is told by the check of the minutes.
      return null;
    }
  }

  private static OwnKeyView view(JsonObject finding) {
    String revocation = finding.getString("revocation", null);
    return new OwnKeyView(
        SignatureVerdict.valueOf(finding.getString("status")),
        finding.getJsonArray("reasons").getValuesAs(JsonString.class).stream()
            .map(reason -> SignatureReason.valueOf(reason.getString()))
            .toList(),
        new OwnKeyView.Certificate(
            finding.getString("subject"),
            finding.getString("issuer"),
            finding.getString("serial"),
            Instant.parse(finding.getString("validFrom")),
            Instant.parse(finding.getString("validUntil"))),
        time(finding, "timeStamp"),
        revocation == null ? null : RevocationSource.valueOf(revocation),
        time(finding, "revocationAt"));
  }

  private static @Nullable Instant time(JsonObject finding, String field) {
    String time = finding.getString(field, null);
    return time == null ? null : Instant.parse(time);
  }
}
