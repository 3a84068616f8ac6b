package org.klaster.api.procurement;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The saving of a tender, for its officer.
 *
 * @param key that the council has chosen
 */
public record SavingsView(
    long tenderId, LocalizedText name, SavingKey key, List<LotSavingView> lots)
    implements Serializable {

  public SavingsView {
    lots = List.copyOf(lots);
  }
}
