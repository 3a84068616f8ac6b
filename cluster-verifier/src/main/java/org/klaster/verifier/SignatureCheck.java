package org.klaster.verifier;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** Checks the signatures of the chair and the secretary. */
final class SignatureCheck {

  private static final List<String> NEEDED = List.of("CHAIR", "SECRETARY");
  private static final Set<String> ACTING = Set.of("DEPUTY", "CO_CHAIR");
  private static final String ALGORITHM = "Ed25519";

  private SignatureCheck() {}

  /**
   * Checks.
   *
   * @param sha256 hash of the minutes as it was computed here
   * @param trusted the public key of the installation, null where it is not known
   */
  static List<Finding> of(List<JsonObject> signatures, String sha256, @Nullable String trusted) {
    List<Finding> findings = new ArrayList<>();
    for (String function : NEEDED) {
      List<JsonObject> given = signatures.stream().filter(s -> office(s).equals(function)).toList();
      if (given.isEmpty()) {
        findings.add(Finding.of(Verdict.UNKNOWN, "signature.missing", function));
      }
      for (JsonObject signature : given) {
        findings.add(one(signature, sha256, trusted));
        if (signature.containsKey("ownKey")) {
          findings.add(ownKey(signature, signature.getJsonObject("ownKey")));
        }
      }
    }
    return findings;
  }

  /** Who acts for the chair signs in the chair's place. */
  private static String office(JsonObject signature) {
    String function = signature.getString("function");
    return ACTING.contains(function) ? "CHAIR" : function;
  }

  private static Finding one(JsonObject signature, String sha256, @Nullable String trusted) {
    String function = signature.getString("function");
    String signer = signature.getString("signer");
    String at = signature.getString("signedAt");
    if (!signature.getString("algorithm").equals(ALGORITHM)) {
      return Finding.of(Verdict.UNKNOWN, "signature.algorithm", function, signer, at);
    }
    if (!verifies(signature, sha256)) {
      return Finding.of(Verdict.INVALID, "signature.wrong", function, signer, at);
    }
    if (trusted == null) {
      return Finding.of(Verdict.UNKNOWN, "signature.no-key", function, signer, at);
    }
    return trusted.equals(signature.getString("publicKey"))
        ? Finding.of(Verdict.VALID, "signature.right", function, signer, at)
        : Finding.of(Verdict.UNKNOWN, "signature.other-key", function, signer, at);
  }

  /**
   * A signature with the signer's own key is not computed here: certificates, time stamps and
   * answers are for programs that are made for them. What is checked is that it is the one that the
   * installation examined, whose result the statement above holds.
   */
  private static Finding ownKey(JsonObject signature, JsonObject ownKey) {
    String function = signature.getString("function");
    String subject = ownKey.getString("subject");
    byte[] value = Base64.getDecoder().decode(ownKey.getString("value"));
    if (!Hash.of(value).equals(ownKey.getString("sha256"))) {
      return Finding.of(Verdict.INVALID, "own-key.changed", function, subject);
    }
    return ownKey.getString("status").equals("VALID")
        ? Finding.of(Verdict.VALID, "own-key.valid", function, subject)
        : Finding.of(Verdict.UNKNOWN, "own-key.unknown", function, subject);
  }

  private static boolean verifies(JsonObject signature, String sha256) {
    try {
      Base64.Decoder base64 = Base64.getDecoder();
      byte[] key = base64.decode(signature.getString("publicKey"));
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
      check.update(statement(signature, sha256));
      return check.verify(base64.decode(signature.getString("value")));
    } catch (GeneralSecurityException | IllegalArgumentException | IOException e) {
      return false;
    }
  }

  /** What was signed: the hash, who signed it, as what, and when. */
  static byte[] statement(JsonObject signature, String sha256) throws IOException {
    JsonObject ownKey = signature.getJsonObject("ownKey");
    JsonObjectBuilder builder = Json.createObjectBuilder();
    if (ownKey != null) {
      builder.add("ownKey", Json.createObjectBuilder(ownKey).remove("value"));
    }
    String statement =
        builder
            .add("format", "klaster-minutes-signature/" + (ownKey == null ? 1 : 2))
            .add("minutes", sha256)
            .add("function", signature.getString("function"))
            .add("seat", signature.getJsonNumber("seat"))
            .add("signer", signature.getString("signer"))
            .add("signedAt", signature.getString("signedAt"))
            .build()
            .toString();
    return new JsonCanonicalizer(statement).getEncodedString().getBytes(StandardCharsets.UTF_8);
  }
}
