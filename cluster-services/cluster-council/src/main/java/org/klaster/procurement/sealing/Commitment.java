package org.klaster.procurement.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.Envelope.Header;

/** The hash that fixes all envelopes of a bid, with their places, and tells nothing of them. */
public final class Commitment {

  private Commitment() {}

  /** SHA-256 over the canonical list of headers and hashes of the sealed bytes. */
  public static String of(Map<Header, byte[]> sealed) {
    List<String> entries =
        sealed.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Header, byte[]> one) -> one.getKey().kind())
                    .thenComparing(one -> one.getKey().part()))
            .map(
                one ->
                    "{\"header\":"
                        + one.getKey().canonical()
                        + ",\"sha256\":\""
                        + CanonicalJson.sha256(one.getValue())
                        + "\"}")
            .toList();
    return CanonicalJson.sha256(
        CanonicalJson.of(entries.stream().collect(Collectors.joining(",", "[", "]"))));
  }

  /** Whether these are the envelopes that were committed to. */
  public static boolean fits(String commitment, Map<Header, byte[]> sealed) {
    return MessageDigest.isEqual(
        commitment.getBytes(StandardCharsets.US_ASCII),
        of(sealed).getBytes(StandardCharsets.US_ASCII));
  }
}
