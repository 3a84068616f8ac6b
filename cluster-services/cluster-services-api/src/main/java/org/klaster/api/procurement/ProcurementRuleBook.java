package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The watched numbers of joint procurement: data with a source, kept in versions. */
@Local
public interface ProcurementRuleBook {

  /** All versions, those that count first. */
  List<RuleVersionView> versions();

  /** The rules on openers of bids in all their versions, those that count first. */
  List<OpenerRuleView> openers();

  /**
   * A council's rule on openers from a day on, by its coordinator, as the council's other rules; a
   * tender keeps the one that it was prepared under.
   */
  void reviseOpeners(@NotNull @Valid ReviseOpeners command);

  /** A value from a day on; the one before it stays as it was. */
  void revise(@NotNull @Valid ReviseRule command);
}
