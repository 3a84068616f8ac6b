package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Who reads the members' lines of a tender, and how that person is replaced. */
@Local
public interface TenderOfficers {

  /** The officer of a tender with those before, and who may follow. */
  OfficerView officer(long tenderId);

  /** Names another officer; the former one reads no line from that moment on, and all are told. */
  void replace(@NotNull @Valid ReplaceOfficer command);
}
