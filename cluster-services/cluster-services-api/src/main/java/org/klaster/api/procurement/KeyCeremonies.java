package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The making of a tender's keys. */
@Local
public interface KeyCeremonies {

  CeremonyView ceremony(long tenderId);

  /** Makes the keys and gives each opener a share; the private keys are kept nowhere. */
  void hold(@NotNull @Valid HoldCeremony command);

  /** Ends a tender of which too few can open the bids; it can be repeated. */
  void giveUp(long tenderId, int version);
}
