package org.klaster.api.procurement;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.LeaveGround;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A member's line under all keys.
 *
 * @param shares by key
 * @param ground on which it may leave under the council's key
 */
public record MemberSavingRow(
    LocalizedText organisation,
    Buyer buyer,
    Map<SavingKey, SavingShare> shares,
    @Nullable LeaveGround ground,
    boolean askedAgain,
    @Nullable SavingAnswer answer)
    implements Serializable {

  public MemberSavingRow {
    shares = Map.copyOf(shares);
  }

  /** The share under a key; for pages. */
  public @Nullable SavingShare share(String key) {
    return shares.get(SavingKey.valueOf(key));
  }
}
