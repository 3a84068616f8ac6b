package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What was saved by buying together, and who bears what. */
@Local
public interface TenderSavings {

  /** All lines under the three keys, for the officer alone; each look is recorded. */
  SavingsView savings(long tenderId);

  /** The statements of the caller's own organisations; nobody else's. */
  List<StatementView> statements(long tenderId);

  /**
   * A member whom its share gives a ground stays or leaves; who leaves has the bill shared anew.
   */
  void answer(@NotNull @Valid AnswerSaving command);
}
