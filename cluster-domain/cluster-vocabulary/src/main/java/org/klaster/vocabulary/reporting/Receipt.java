package org.klaster.vocabulary.reporting;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klaster.vocabulary.shared.Period;

/**
 * The receipt of a submission as a text file. Its last line is the canonical content, without a
 * line end, so that its hash can be computed with any tool: {@code tail -n 1 receipt.txt |
 * sha256sum}.
 */
public record Receipt(
    Period period,
    int revision,
    Instant submittedAt,
    String submittedBy,
    String hash,
    String canonical) {

  private static final String TITLE = "Klaster: түбіртек / квитанция / receipt";
  private static final String HASH = "SHA-256: ";
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /** What can be read from a receipt's text. */
  public record Content(String hash, String canonical) {}

  public String toText() {
    return String.join(
        "\n",
        TITLE,
        "Кезең / период / period: " + period,
        "Нұсқа / версия / revision: " + revision,
        "Уақыты / время / time: " + submittedAt,
        "Ұсынған / представил / submitted by: " + submittedBy,
        HASH + hash,
        "Тексеру / проверка / check: tail -n 1 FILE | sha256sum",
        canonical);
  }

  /**
   * The hash and the content of a receipt's text; empty if it is none. Line ends of any system will
   * do.
   */
  public static Optional<Content> read(String text) {
    String hash = "";
    String canonical = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith(HASH)) {
        hash = line.substring(HASH.length()).strip();
      } else if (line.startsWith("{")) {
        canonical = line;
      }
    }
    return HEX.matcher(hash).matches() && !canonical.isEmpty()
        ? Optional.of(new Content(hash, canonical))
        : Optional.empty();
  }
}
