package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** From the table to the award: the council's ballot, the standstill, objections. */
@Local
public interface TenderAwards {

  /** Puts the first bid of each lot to the council; seats of bidders and their groups are out. */
  void propose(long tenderId, int version);

  /** Nobody is awarded, with a ground that all read. */
  void rejectAll(long tenderId, @NotBlank @Size(max = 4000) String ground, int version);

  /** A bidder objects while the award stands still. */
  void object(long tenderId, @NotBlank @Size(max = 4000) String objection);

  /** Decides on an objection; one that is upheld says what is mended, and the table is kept. */
  void decide(@NotNull @Valid DecideObjection command);

  /** The award binds: the standstill is over and no objection is open. Shares the saving. */
  void award(long tenderId, int version);
}
