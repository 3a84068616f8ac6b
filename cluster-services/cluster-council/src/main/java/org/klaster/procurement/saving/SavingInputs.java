package org.klaster.procurement.saving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.SaltedBuyer;
import org.klaster.vocabulary.procurement.TierPrices;

/**
 * A hash over everything from which shares are computed: one line a price step in ascending order,
 * then one line a buyer with the hash of its own line, in the order of these hashes. It stands in
 * every statement, so that members see that all were computed from the same. A buyer's line is
 * hashed with a random value of its own: the member finds its line among the hashes, and nobody
 * confirms a guess of another's.
 */
final class SavingInputs {

  private static final int SALT_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SavingInputs() {}

  /** The buyer with a fresh random value. */
  static SaltedBuyer salted(Buyer buyer) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new SaltedBuyer(buyer, HexFormat.of().formatHex(salt));
  }

  /** The hashes of the buyers' lines, sorted, so that their order tells of nobody. */
  static List<String> leaves(Collection<SaltedBuyer> buyers) {
    return buyers.stream().map(buyer -> sha256(buyer.line())).sorted().toList();
  }

  static String hash(List<TierPrices.Step> steps, List<String> leaves) {
    StringBuilder lines = new StringBuilder();
    steps.forEach(
        step ->
            lines
                .append("tier ")
                .append(step.from().toPlainString())
                .append(' ')
                .append(step.price().tenge().toPlainString())
                .append('\n'));
    leaves.forEach(leaf -> lines.append("buyer ").append(leaf).append('\n'));
    return sha256(lines.toString());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
