package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An opener's own part: the code, the shares, the opening. */
@Local
public interface Openers {

  /** Makes a new code for the caller, in the place of an earlier one; it is told once. */
  EnrolledCode enrol();

  OpenerView mine();

  /** Says openly that the own code is lost: no share that was sealed to it will ever open. */
  void lose();

  /** Shows that the code opens the own share of a tender; the code is forgotten at once. */
  void confirm(long tenderId, @NotBlank @Size(max = 100) String code);

  /** The opening of a tender of which the caller holds a share. */
  OpeningView opening(long tenderId);

  /** Says that the caller is no stranger to a bidder, and so does not open. */
  void declareInterest(long tenderId, @NotBlank @Size(max = 500) String reason);

  /**
   * Enters the code after the deadline. When enough have, all envelopes of the kind are opened in
   * the same transaction.
   */
  OpeningView enter(@NotNull @Valid EnterCode command);
}
