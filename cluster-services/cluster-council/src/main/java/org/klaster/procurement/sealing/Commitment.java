package org.klaster.procurement.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.Envelope.Header;

/** The hash that fixes all envelopes of a bid, with their places, and tells nothing of them. */
public final class Commitment {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private Commitment() {}

  /** Whether this could be one; what else lies in its place was put there by hand. */
  public static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }

  /** SHA-256 over the canonical list of headers and hashes of the sealed bytes. */
  public static String of(Map<Header, byte[]> sealed) {
    return ofHashes(hashes(sealed));
  }

  /** The same, of the hashes of the sealed bytes. */
  public static String ofHashes(Map<Header, String> hashes) {
    List<String> entries =
        hashes.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Header, String> one) -> one.getKey().kind())
                    .thenComparing(one -> one.getKey().part()))
            .map(
                one ->
                    "{\"header\":"
                        + one.getKey().canonical()
                        + ",\"sha256\":\""
                        + one.getValue()
                        + "\"}")
            .toList();
    return CanonicalJson.sha256(
        CanonicalJson.of(entries.stream().collect(Collectors.joining(",", "[", "]"))));
  }

  private static Map<Header, String> hashes(Map<Header, byte[]> sealed) {
    Map<Header, String> hashes = new HashMap<>();
    sealed.forEach((header, bytes) -> hashes.put(header, CanonicalJson.sha256(bytes)));
    return hashes;
  }

  /** Whether these are the envelopes that were committed to. */
  public static boolean fits(String commitment, Map<Header, byte[]> sealed) {
    return fits(commitment, sealed, Map.of());
  }

  /**
   * The same.
   *
   * @param files hashes of those that lie in files
   */
  public static boolean fits(
      String commitment, Map<Header, byte[]> sealed, Map<Header, String> files) {
    Map<Header, String> hashes = hashes(sealed);
    hashes.putAll(files);
    return MessageDigest.isEqual(
        commitment.getBytes(StandardCharsets.US_ASCII),
        ofHashes(hashes).getBytes(StandardCharsets.US_ASCII));
  }
}
