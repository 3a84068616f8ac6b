package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Comparing opened bids. Whoever reads the tender reads the table; bidders' people judge none. */
@Local
public interface TenderEvaluation {

  /**
   * The table.
   *
   * @throws org.klaster.api.shared.RuleViolated {@code award.not-opened} before the opening
   */
  EvaluationView evaluation(long tenderId);

  /** The caller, who is the officer, the coordinator or sits in the council, has no interest. */
  void declareNoInterest(long tenderId);

  /** Gives a mark, or another one in its place. */
  void mark(@NotNull @Valid MarkBid command);

  /** Every bid has its marks: the table stands. */
  void evaluate(long tenderId, int version);
}
