package org.klaster.verifier;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** Checks a file of minutes. */
public final class Verification {

  private static final String FILE = "klaster-minutes-file/1";

  /** Formats of the record that this program knows; the first had no assignments. */
  private static final Set<String> MINUTES = Set.of("klaster-minutes/1", "klaster-minutes/2");

  private Verification() {}

  /**
   * Checks all that can be checked.
   *
   * @param file content of the file
   * @param papers files to hold against the papers that the minutes name
   * @param trusted public key of the installation (X.509, Base64), null where it is not known: then
   *     signatures stay unknown at best
   */
  public static Report of(byte[] file, List<Paper> papers, @Nullable String trusted) {
    List<Finding> findings = new ArrayList<>();
    try {
      check(file, papers, trusted, findings);
    } catch (IOException
        | JsonException
        | ClassCastException
        | NullPointerException
        | ArithmeticException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      // What a record of this format has to say is missing or is of another kind.
      findings.add(Finding.of(Verdict.INVALID, "file.unreadable"));
    }
    return new Report(findings);
  }

  private static void check(
      byte[] file, List<Paper> papers, @Nullable String trusted, List<Finding> findings)
      throws IOException {
    JsonObject whole = parse(file);
    JsonObject minutes = whole.getJsonObject("minutes");
    if (!whole.getString("format").equals(FILE) || !MINUTES.contains(minutes.getString("format"))) {
      findings.add(Finding.of(Verdict.UNKNOWN, "file.format"));
      return;
    }
    byte[] canonical = new JsonCanonicalizer(file).getEncodedUTF8();
    findings.add(Finding.of(Arrays.equals(canonical, file), "file.canonical"));
    byte[] content =
        new JsonCanonicalizer(minutes.toString())
            .getEncodedString()
            .getBytes(StandardCharsets.UTF_8);
    String sha256 = Hash.of(content);
    findings.add(Finding.of(whole.getString("sha256").equals(sha256), "file.hash", sha256));
    List<JsonObject> signatures = whole.getJsonArray("signatures").getValuesAs(JsonObject.class);
    findings.addAll(SignatureCheck.of(signatures, sha256, trusted));
    for (JsonObject item : items(minutes)) {
      for (JsonObject ballot : item.getJsonArray("ballots").getValuesAs(JsonObject.class)) {
        findings.add(BallotCheck.of(item, ballot));
      }
    }
    for (JsonObject decision : minutes.getJsonArray("decisions").getValuesAs(JsonObject.class)) {
      findings.add(decision(minutes, decision));
    }
    if (minutes.containsKey("assignments")) {
      findings.addAll(AssignmentCheck.of(minutes));
    }
    papers.forEach(paper -> findings.add(paper(minutes, paper)));
  }

  private static JsonObject parse(byte[] file) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file))) {
      return reader.readObject();
    }
  }

  private static List<JsonObject> items(JsonObject minutes) {
    return minutes.getJsonArray("agenda").getValuesAs(JsonObject.class);
  }

  /** A decision has to say what its ballot or its item says. */
  private static Finding decision(JsonObject minutes, JsonObject decision) {
    int number = decision.getInt("item");
    JsonObject item = items(minutes).get(number - 1);
    boolean right =
        decision.containsKey("ballot")
            ? item.getJsonArray("ballots").getValuesAs(JsonObject.class).stream()
                .filter(ballot -> ballot.getJsonNumber("id").equals(decision.get("ballot")))
                .anyMatch(b -> b.getString("outcome").equals(decision.getString("outcome")))
            : decision.getString("resolution").equals(item.getString("resolution", null));
    return Finding.of(right, "decision", number);
  }

  private static Finding paper(JsonObject minutes, Paper paper) {
    List<JsonObject> known =
        items(minutes).stream()
            .flatMap(item -> item.getJsonArray("papers").getValuesAs(JsonObject.class).stream())
            .toList();
    String sha256 = Hash.of(paper.content());
    if (known.stream().anyMatch(one -> one.getString("sha256").equals(sha256))) {
      return Finding.of(Verdict.VALID, "paper.right", paper.name());
    }
    boolean named = known.stream().anyMatch(one -> one.getString("name").equals(paper.name()));
    return named
        ? Finding.of(Verdict.INVALID, "paper.changed", paper.name())
        : Finding.of(Verdict.UNKNOWN, "paper.other", paper.name());
  }
}
