package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/**
 * Decisions of the councils: certified ballots with all that the count was made of, and items that
 * meetings concluded without one.
 */
@Local
public interface Decisions {

  /**
   * The decision of a closed ballot: who was entitled, took part, was recused and why, how each
   * seat voted, the rule and the result, counted anew from the stored rows.
   *
   * @throws org.klaster.api.shared.NotFound if there is none or the caller may not see it
   */
  DecisionView decision(long ballotId);

  /** Decisions that the caller may see, newest first. */
  Page<DecisionRow> search(@NotNull @Valid DecisionCriteria criteria, @NotNull PageRequest page);
}
