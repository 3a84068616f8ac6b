package org.klaster.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.klaster.domain.reporting.RevisionContent;
import org.klaster.vocabulary.reporting.Receipt;
import org.klaster.vocabulary.shared.Period;

/**
 * The canonical form and the hash against values made by other tools: the canonical text by
 * Python's {@code json.dumps} with sorted keys and no blanks, its hash by {@code sha256sum}.
 */
class CanonicalTest {

  private static final String CANONICAL =
      "{\"cluster\":7,\"form\":\"quarterly/1\",\"format\":\"klaster-report-revision/1\","
          + "\"organisation\":\"120340990017\",\"organisationId\":42,\"period\":\"2026-Q3\","
          + "\"reasons\":{\"output\":\"жаңа желі \\\"2\\\" €\"},\"revision\":2,"
          + "\"submittedAt\":\"2026-10-09T04:05:06.123456Z\",\"submittedBy\":\"firm\","
          + "\"values\":{\"employees\":\"25\",\"output\":\"1234567890123.40\"}}";

  private static final String HASH =
      "1bc8729618a1c87b0c4331288743e210af408e0eb8fedf4898cbf4ef0ff4658f";

  private static RevisionContent content(
      Map<String, BigDecimal> values, Map<String, String> reasons) {
    return new RevisionContent(
        7,
        42,
        "120340990017",
        Period.parse("2026-Q3"),
        "quarterly/1",
        2,
        Instant.parse("2026-10-09T04:05:06.123456Z"),
        "firm",
        values,
        reasons);
  }

  private static Map<String, BigDecimal> values() {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    values.put("output", new BigDecimal("1234567890123.40"));
    values.put("employees", new BigDecimal("25"));
    return values;
  }

  @Test
  void aRevisionHasTheFormAndTheHashThatOtherToolsGive() {
    String canonical =
        Canonical.form(content(values(), Map.of("output", "жаңа желі \"2\" €")).toJson());
    assertEquals(CANONICAL, canonical);
    assertEquals(HASH, Canonical.hash(canonical));
  }

  /** The hash of the empty text and of "abc", from FIPS 180-4's examples. */
  @Test
  void theHashIsSha256() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Canonical.hash(""));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Canonical.hash("abc"));
  }

  @Test
  void theOrderInWhichCellsWereReadDoesNotMatter() {
    Map<String, BigDecimal> turned = new LinkedHashMap<>();
    turned.put("employees", new BigDecimal("25"));
    turned.put("output", new BigDecimal("1234567890123.40"));
    assertEquals(
        Canonical.form(content(values(), Map.of()).toJson()),
        Canonical.form(content(turned, Map.of()).toJson()));
  }

  @Property
  void theFormIsStableUnderReserialisation(@ForAll String reason) {
    String cleaned = reason.replaceAll("[\\ud800-\\udfff]", "");
    String canonical = Canonical.form(content(values(), Map.of("output", cleaned)).toJson());
    assertEquals(canonical, Canonical.form(canonical));
  }

  @Test
  void aReceiptIsReadBackWhateverTheLineEnds() {
    Receipt receipt =
        new Receipt(
            Period.parse("2026-Q3"),
            2,
            Instant.parse("2026-10-09T04:05:06Z"),
            "firm",
            HASH,
            CANONICAL);
    Receipt.Content read = Receipt.read(receipt.toText().replace("\n", "\r\n")).orElseThrow();
    assertEquals(HASH, read.hash());
    assertEquals(HASH, Canonical.hash(read.canonical()));
    assertTrue(Receipt.read("no receipt at all").isEmpty());
  }

  @Test
  void aFlippedDigitIsFound() {
    assertFalse(Canonical.hash(CANONICAL.replace("\"25\"", "\"26\"")).equals(HASH));
  }
}
