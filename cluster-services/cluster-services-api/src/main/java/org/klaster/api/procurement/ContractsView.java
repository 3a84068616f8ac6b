package org.klaster.api.procurement;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The contracts of a tender that the caller may see: all of them for the officer, the own ones for
 * a buyer or supplier.
 *
 * @param drawable whether the caller may draw them up now
 * @param overdue whether answers or signatures did not come in time, and the caller may go on
 *     without
 * @param endable whether nothing is left of it, and the caller may end it with a ground
 */
public record ContractsView(
    long tenderId,
    int version,
    LocalizedText name,
    TenderStatus status,
    boolean drawable,
    boolean overdue,
    boolean endable,
    List<ContractRow> rows)
    implements Serializable {

  public ContractsView {
    rows = List.copyOf(rows);
  }
}
