package org.klaster.platform.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of file that are accepted, told by their first bytes; the name decides only among kinds
 * of one container.
 */
final class MediaTypes {

  private static final Map<String, String> OFFICE =
      Map.of(
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "ods", "application/vnd.oasis.opendocument.spreadsheet",
          "odt", "application/vnd.oasis.opendocument.text");

  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private MediaTypes() {}

  static Optional<String> detect(byte[] head, String fileName) {
    if (begins(head, PDF)) {
      return Optional.of("application/pdf");
    }
    if (begins(head, PNG)) {
      return Optional.of("image/png");
    }
    if (begins(head, JPEG)) {
      return Optional.of("image/jpeg");
    }
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (begins(head, ZIP)) {
      return Optional.ofNullable(OFFICE.get(extension));
    }
    boolean namedAsText = extension.equals("csv") || extension.equals("txt");
    return namedAsText && isText(head)
        ? Optional.of(extension.equals("csv") ? "text/csv" : "text/plain")
        : Optional.empty();
  }

  private static boolean begins(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  /** UTF-8 without control characters; the cut of the head may split the last character. */
  private static boolean isText(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    int whole = head.length;
    while (whole > 0 && whole > head.length - 4 && head[whole - 1] < 0) {
      whole--;
    }
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(head, 0, whole));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
