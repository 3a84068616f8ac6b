package org.klaster.integration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The ways in which a price could stand somewhere, and the search for them. */
final class PriceTraces {

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}={0,2}");
  private static final String GZIP = "\u001f\u008b\u0008";
  private static final int LONGEST_UNPACKED = 1 << 20;

  /** Bytes as Latin-1 by what they are. */
  private final Map<String, String> traces = new LinkedHashMap<>();

  /**
   * @param tenge with two decimals
   */
  PriceTraces(String tenge) {
    long tiyn = new BigDecimal(tenge).movePointRight(2).longValueExact();
    String whole = tenge.substring(0, tenge.indexOf('.'));
    String grouped = String.format("%,d", Long.parseLong(whole));
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      add("tenge in " + charset, whole.getBytes(charset));
      add("tiyn in " + charset, Long.toString(tiyn).getBytes(charset));
      add("grouped in " + charset, grouped.replaceAll("\\D", " ").getBytes(charset));
      add(
          "grouped, no break, in " + charset,
          grouped.replaceAll("\\D", "\u00a0").getBytes(charset));
    }
    add("hexadecimal", Long.toHexString(tiyn).getBytes(StandardCharsets.US_ASCII));
    add(
        "digits in hexadecimal",
        HexFormat.of().formatHex(bytes(whole)).getBytes(StandardCharsets.US_ASCII));
    byte[] number = BigInteger.valueOf(tiyn).toByteArray();
    add("big-endian", number);
    ByteBuffer little =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(tiyn);
    add("little-endian", Arrays.copyOf(little.array(), number.length));
    for (int shift = 0; shift < 3; shift++) {
      add("Base64 of tenge, shifted by " + shift, base64("\"".repeat(shift) + whole, shift));
      add("Base64 of tiyn, shifted by " + shift, base64("\"".repeat(shift) + tiyn, shift));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What of the encoded text does not depend on its neighbours. */
  private static byte[] base64(String text, int shift) {
    String encoded = Base64.getEncoder().withoutPadding().encodeToString(bytes(text));
    return bytes(encoded.substring(shift == 0 ? 0 : shift + 1, encoded.length() - 1));
  }

  private void add(String name, byte[] trace) {
    traces.put(name, new String(trace, StandardCharsets.ISO_8859_1));
  }

  /** Which of them stands in the bytes, packed or not. */
  Optional<String> in(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    Optional<String> plain = plain(text);
    int at = plain.isPresent() ? -1 : text.indexOf(GZIP);
    while (at >= 0) {
      Optional<String> packed = plain(unpacked(content, at));
      if (packed.isPresent()) {
        return packed.map(name -> "packed " + name);
      }
      at = text.indexOf(GZIP, at + 1);
    }
    return plain;
  }

  /** Which of them stands in a value of a column, or in what it encodes. */
  Optional<String> in(Object value) {
    if (value instanceof byte[] bytes) {
      return in(bytes);
    }
    String text = String.valueOf(value);
    return in(bytes(text)).or(() -> decoded(text).flatMap(this::in).map(name -> "encoded " + name));
  }

  /** What a text of Base64 encodes. */
  static Optional<byte[]> decoded(String text) {
    if (!BASE64.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/')));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> plain(String text) {
    return traces.entrySet().stream()
        .filter(trace -> text.contains(trace.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String unpacked(byte[] content, int at) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(content, at, content.length - at))) {
      return new String(in.readNBytes(LONGEST_UNPACKED), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
