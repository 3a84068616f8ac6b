package org.klaster.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

  private static final KeyPair KEY = MinutesFile.key();
  private static final String TRUSTED = MinutesFile.publicKey(KEY);

  private static final String NOT_CONCLUDED = "\"number\":1,\"status\":\"POSTPONED\",\"id\":5,";

  private final byte[] file = MinutesFile.signed(MinutesFile.minutes(), KEY);

  @Test
  void whatIsRightIsValid() {
    Report report = check(file);
    assertEquals(Verdict.VALID, report.verdict(), report.toString());
    // Form, hash, two signatures, a ballot, a decision.
    assertEquals(6, report.findings().size());
  }

  /** The file as it was signed, with one thing changed in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one vote turned | \"choice\":\"YES\",\"ordinal\":1,\"seat\":12"
            + " | \"choice\":\"NO\",\"ordinal\":1,\"seat\":12 | ballot.count",
        "a change of mind forgotten | ,{\"choice\":\"NO\",\"ordinal\":2,\"seat\":14} | '' |"
            + " ballot.count",
        "a seat removed | {\"chair\":false,\"present\":true,\"seat\":12,\"sphere\":\"BUSINESS\"}, |"
            + " '' | ballot.votes",
        "a recused seat removed | {\"chair\":false,\"present\":true,"
            + "\"recusal\":\"OWN_ORGANISATION\",\"seat\":13,\"sphere\":\"BUSINESS\"}, | '' |"
            + " ballot.count",
        "another majority | \"pass\":\">1/2\" | \"pass\":\">=3/4\" | ballot.count",
        "another quorum | \"quorum\":\">=2/3\" | \"quorum\":\">=1/3\" | ballot.count",
        "another outcome | \"outcome\":\"CARRIED\"} | \"outcome\":\"NOT_CARRIED\"} | decision",
        "dissent hidden | \"dissent\":[14] | \"dissent\":[] | ballot.count",
      })
  void whateverIsChangedIsFound(String what, String from, String to, String code) {
    byte[] changed = changed(file, from, to);
    Report report = check(changed);
    assertEquals(Verdict.INVALID, report.verdict(), what);
    assertFound(report, "file.hash");
    assertFound(report, "signature.wrong");
    assertFound(report, code);
  }

  /** Who signs a false count with the right key is found out by the count alone. */
  @Test
  void aFalseCountIsFoundUnderRightSignaturesToo() {
    String vote = "{\"seat\":12,\"ordinal\":1,\"choice\":\"YES\"},";
    String minutes = MinutesFile.minutes().replace(vote, "");
    Report report = check(MinutesFile.signed(minutes, KEY));
    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(
        List.of("ballot.count"),
        report.findings().stream()
            .filter(finding -> finding.verdict() == Verdict.INVALID)
            .map(Finding::code)
            .toList());
  }

  @Test
  void anotherHashFittedToTheChangeStillBreaksTheSignatures() {
    byte[] forged = MinutesFile.signed(MinutesFile.minutes().replace("Мақта", "Астық"), KEY);
    String forgedHash = between(forged, "\"sha256\":\"", "\",\"signatures\"");
    String oldHash = between(file, "\"sha256\":\"", "\",\"signatures\"");
    byte[] mixed = changed(changed(file, "Мақта", "Астық"), oldHash, forgedHash);
    Report report = check(mixed);
    assertEquals(Verdict.INVALID, report.verdict());
    assertFound(report, "signature.wrong");
  }

  @Test
  void aSignatureOfAnotherSignerOrTimeIsWrong() {
    assertFound(check(changed(file, "Әйгерім", "Айгерім")), "signature.wrong");
    assertFound(check(changed(file, "05:10:00", "05:11:00")), "signature.wrong");
  }

  @Test
  void anotherKeyIsUnknownAndNoKeyToo() {
    byte[] other = MinutesFile.signed(MinutesFile.minutes(), MinutesFile.key());
    Report report = check(other);
    assertEquals(Verdict.UNKNOWN, report.verdict());
    assertFound(report, "signature.other-key");
    assertEquals(Verdict.UNKNOWN, Verification.of(file, List.of(), null).verdict());
  }

  @Test
  void minutesWithoutASignatureAreUnknown() {
    String text = new String(file, StandardCharsets.UTF_8);
    String unsigned = text.replaceAll("\"signatures\":\\[.*\\]}$", "\"signatures\":[]}");
    Report report = check(unsigned.getBytes(StandardCharsets.UTF_8));
    assertEquals(Verdict.UNKNOWN, report.verdict());
    assertFound(report, "signature.missing");
  }

  @Test
  void anAssignmentThatFollowsFromADecisionIsValid() {
    Report report = check(MinutesFile.signed(MinutesFile.withAssignment(), KEY));
    assertEquals(Verdict.VALID, report.verdict(), report.toString());
    assertEquals(7, report.findings().size());
  }

  /** Found under right signatures too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "of a ballot that is none of the record's | \"ballot\":7,\"resp | \"ballot\":8,\"resp",
        "of an item that was not concluded | \"ballot\":7,\"resp | \"resp",
        "given after the minutes were made | 2026-11-22T05 | 2026-11-24T05",
        "until a day that was past | 2026-11-30 | 2026-11-21",
        "in a state that there is not | REPORTED | DONE",
      })
  void anAssignmentThatCannotBeIsInvalid(String what, String from, String to) {
    String minutes = MinutesFile.withAssignment().replace("\"number\":1,\"id\":5,", NOT_CONCLUDED);
    assertTrue(minutes.contains(from), from);
    Report report = check(MinutesFile.signed(minutes.replace(from, to), KEY));
    assertEquals(Verdict.INVALID, report.verdict(), what);
    assertFound(report, "assignment");
  }

  @Test
  void aSignatureWithAnOwnKeyIsTheOneThatWasExamined() {
    byte[] valid = MinutesFile.signedWithOwnKey("VALID", KEY);
    assertEquals(Verdict.VALID, check(valid).verdict(), check(valid).toString());
    Report unknown = check(MinutesFile.signedWithOwnKey("UNKNOWN", KEY));
    assertEquals(Verdict.UNKNOWN, unknown.verdict());
    assertFound(unknown, "own-key.unknown");
    String value = Base64.getEncoder().encodeToString(MinutesFile.PAPER);
    String other = Base64.getEncoder().encodeToString(new byte[] {1});
    assertFound(check(changed(valid, value, other)), "own-key.changed");
    assertFound(
        check(
            changed(
                MinutesFile.signedWithOwnKey("UNKNOWN", KEY),
                "\"status\":\"UNKNOWN\"",
                "\"status\":\"VALID\"")),
        "signature.wrong");
    assertFound(check(changed(valid, "CN=X", "CN=Y")), "signature.wrong");
  }

  @Test
  void papersAreHeldAgainstTheirHashes() {
    assertEquals("paper.right", last(new Paper("any-name.txt", MinutesFile.PAPER), Verdict.VALID));
    byte[] changed = MinutesFile.PAPER.clone();
    changed[0]++;
    assertEquals("paper.changed", last(new Paper("report.txt", changed), Verdict.INVALID));
    assertEquals("paper.other", last(new Paper("other.txt", changed), Verdict.UNKNOWN));
  }

  private String last(Paper paper, Verdict verdict) {
    Report report = Verification.of(file, List.of(paper), TRUSTED);
    assertEquals(verdict, report.verdict());
    return report.findings().get(report.findings().size() - 1).code();
  }

  @Test
  void aSpaceMoreIsNotTheCanonicalForm() {
    Report report = check((new String(file, StandardCharsets.UTF_8) + " ").getBytes(UTF_8));
    assertEquals(Verdict.INVALID, report.verdict());
    assertFound(report, "file.canonical");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 500, 1000, 2000})
  void aTruncatedFileIsInvalid(int length) {
    Report report = check(Arrays.copyOf(file, length));
    assertEquals(Verdict.INVALID, report.verdict());
    assertFound(report, "file.unreadable");
  }

  @Test
  void everyCutOfTheFileIsInvalid() {
    for (int length = 0; length < file.length; length += 37) {
      assertEquals(Verdict.INVALID, check(Arrays.copyOf(file, length)).verdict(), "at " + length);
    }
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private static Report check(byte[] file) {
    return Verification.of(file, List.of(), TRUSTED);
  }

  private static byte[] changed(byte[] file, String from, String to) {
    String text = new String(file, UTF_8);
    assertTrue(text.contains(from), "not in the file: " + from);
    return text.replace(from, to).getBytes(UTF_8);
  }

  private static String between(byte[] file, String from, String to) {
    String text = new String(file, UTF_8);
    int end = text.lastIndexOf(to);
    return text.substring(text.lastIndexOf(from, end) + from.length(), end);
  }

  private static void assertFound(Report report, String code) {
    assertTrue(
        report.findings().stream()
            .anyMatch(f -> f.code().equals(code) && f.verdict() != Verdict.VALID),
        code + " in " + report);
  }
}
