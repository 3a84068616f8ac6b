package org.klaster.verifier;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** Makes files of minutes as the system writes them, to be checked and falsified. */
final class MinutesFile {

  static final byte[] PAPER = "Қорытынды есеп".getBytes(StandardCharsets.UTF_8);

  /** Four seats, one recused; 2 of 3 in favour, one against after a change of mind. */
  private static final String MINUTES =
      """
      {"format":"klaster-minutes/1","revision":1,"madeAt":"2026-11-23T05:00:00Z",
       "cluster":{"id":1,"name":{"kk":"Мақта","ru":"Хлопок","en":"Cotton"}},
       "council":{"id":2,"name":{"kk":"Кеңес","ru":"Совет","en":"Council"}},
       "meeting":{"id":3,"form":"IN_ROOM","startsAt":"2026-11-20T05:00:00Z"},
       "attendance":[],
       "agenda":[{"number":1,"id":5,"title":{"kk":"Сұрақ","ru":"Вопрос","en":"Question"},
         "papers":[{"name":"report.txt","size":27,"sha256":"%s"}],
         "quorum":{"present":3,"entitled":3,"needed":2},
         "ballots":[{"id":7,"status":"CERTIFIED","voting":"OPEN",
           "rules":{"number":1,"quorum":">=2/3","quorumBase":"ENTITLED","pass":">1/2",
             "passBase":"PRESENT","castingVote":true},
           "electorate":[
             {"seat":11,"sphere":"GOVERNMENT","chair":true,"present":true},
             {"seat":12,"sphere":"BUSINESS","chair":false,"present":true},
             {"seat":13,"sphere":"BUSINESS","chair":false,"present":true,
              "recusal":"OWN_ORGANISATION"},
             {"seat":14,"sphere":"SCIENCE","chair":false,"present":true}],
           "votes":[{"seat":11,"ordinal":1,"choice":"YES"},
             {"seat":12,"ordinal":1,"choice":"YES"},
             {"seat":14,"ordinal":1,"choice":"YES"},{"seat":14,"ordinal":2,"choice":"NO"}],
           "count":{"seats":4,"recused":1,"entitled":3,"tookPart":3,"yes":2,"no":1,"abstain":0,
             "quorumCount":3,"quorumNeeded":2,"quorumReached":true,"base":3,"yesNeeded":2,
             "counted":"CARRIED"},
           "outcome":"CARRIED","dissent":[14]}]}],
       "decisions":[{"item":1,"ballot":7,"outcome":"CARRIED"}]}
      """;

  /** What the second format adds; the assignment follows from the ballot of the record. */
  private static final String ASSIGNMENTS =
      """
      ,"assignments":[{"id":9,"item":1,"ballot":7,"responsible":4,"deadline":"2026-11-30",
        "text":{"kk":"Жинау","ru":"Собрать","en":"Collect"},
        "givenAt":"2026-11-22T05:00:00Z","state":"REPORTED","reportedOn":"2026-11-23"}]}
      """;

  private MinutesFile() {}

  static KeyPair key() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String publicKey(KeyPair key) {
    return Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
  }

  static String minutes() {
    return MINUTES.formatted(Hash.of(PAPER));
  }

  /** The same of the second format, with an assignment. */
  static String withAssignment() {
    String first = minutes().strip().replace("klaster-minutes/1", "klaster-minutes/2");
    return first.substring(0, first.length() - 1) + ASSIGNMENTS;
  }

  /** A file with its hash and both signatures. */
  static byte[] signed(String minutes, KeyPair key) {
    String canonical = canonical(minutes);
    String sha256 = Hash.of(canonical.getBytes(StandardCharsets.UTF_8));
    String file =
        "{\"format\":\"klaster-minutes-file/1\",\"minutes\":%s,\"sha256\":\"%s\",\"signatures\":[%s,%s]}"
            .formatted(
                canonical,
                sha256,
                signature(sha256, "CHAIR", 11, key),
                signature(sha256, "SECRETARY", 14, key));
    return canonical(file).getBytes(StandardCharsets.UTF_8);
  }

  /** The same, the chair's with an own key. */
  static byte[] signedWithOwnKey(String status, KeyPair key) {
    String canonical = canonical(minutes());
    String sha256 = Hash.of(canonical.getBytes(StandardCharsets.UTF_8));
    String ownKey =
        "{\"sha256\":\"%s\",\"status\":\"%s\",\"reasons\":[],\"subject\":\"CN=X\",\"value\":\"%s\"}"
            .formatted(Hash.of(PAPER), status, Base64.getEncoder().encodeToString(PAPER));
    String file =
        "{\"format\":\"klaster-minutes-file/1\",\"minutes\":%s,\"sha256\":\"%s\",\"signatures\":[%s,%s]}"
            .formatted(
                canonical,
                sha256,
                signature(sha256, "CHAIR", 11, key, ownKey),
                signature(sha256, "SECRETARY", 14, key));
    return canonical(file).getBytes(StandardCharsets.UTF_8);
  }

  private static JsonValue signature(String sha256, String function, int seat, KeyPair key) {
    return signature(sha256, function, seat, key, null);
  }

  private static JsonValue signature(
      String sha256, String function, int seat, KeyPair key, @Nullable String ownKey) {
    JsonObject signature =
        Json.createObjectBuilder()
            .add("function", function)
            .add("seat", seat)
            .add("signer", "Әйгерім Қасымова")
            .add("signedAt", "2026-11-23T05:10:00Z")
            .add("algorithm", "Ed25519")
            .add("publicKey", publicKey(key))
            .build();
    if (ownKey != null) {
      signature = Json.createObjectBuilder(signature).add("ownKey", parse(ownKey)).build();
    }
    try {
      Signature maker = Signature.getInstance("Ed25519");
      maker.initSign(key.getPrivate());
      maker.update(SignatureCheck.statement(signature, sha256));
      String value = Base64.getEncoder().encodeToString(maker.sign());
      return Json.createObjectBuilder(signature).add("value", value).build();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String canonical(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonObject parse(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
