package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The coordinator's part in a joint purchase. */
@Local
public interface TenderRounds {

  /** Who may be named as officer: who represents no business member of the cluster. */
  List<OfficerOption> officers(long clusterId);

  /**
   * Opens a round for demand.
   *
   * @return its key
   */
  long open(@NotNull @Valid OpenRound command);

  /** Asks the council whether it stands behind the terms; they are frozen meanwhile. */
  void putToVote(long tenderId, int version);

  /** Gives it up, with a reason that all read. */
  void cancel(long tenderId, @NotBlank @Size(max = 4000) String reason, int version);
}
