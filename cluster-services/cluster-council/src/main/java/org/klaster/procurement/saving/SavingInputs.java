package org.klaster.procurement.saving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.TierPrices;

/**
 * A hash over everything from which shares are computed: one line a price step, one a buyer, in
 * ascending order. It stands in every statement, so that members see that all were computed from
 * the same, without seeing it.
 */
final class SavingInputs {

  private SavingInputs() {}

  static String hash(TierPrices prices, List<Buyer> buyers) {
    StringBuilder lines = new StringBuilder();
    prices
        .steps()
        .forEach(
            step ->
                lines
                    .append("tier ")
                    .append(step.from().toPlainString())
                    .append(' ')
                    .append(step.price().tenge().toPlainString())
                    .append('\n'));
    buyers.stream()
        .sorted(Comparator.comparingLong(Buyer::organisationId))
        .forEach(
            buyer ->
                lines
                    .append("buyer ")
                    .append(buyer.organisationId())
                    .append(' ')
                    .append(buyer.quantity().toPlainString())
                    .append(' ')
                    .append(buyer.ownPrice().tenge().toPlainString())
                    .append(' ')
                    .append(buyer.ceiling().tenge().toPlainString())
                    .append('\n'));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(lines.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
