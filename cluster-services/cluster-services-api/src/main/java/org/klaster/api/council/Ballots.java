package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/** Ballots of the councils: putting a question, annulling, listing. */
@Local
public interface Ballots {

  /**
   * Puts a question to the council of a cluster: takes the snapshot of its seats as of today,
   * recuses the seats that have an interest, and keeps the rules in force for this ballot. Called
   * by the context that the question belongs to, in its own transaction.
   *
   * @return the new ballot's id
   * @throws org.klaster.api.shared.Denied if the caller does not coordinate the cluster
   * @throws org.klaster.api.shared.Conflict if a ballot on the same subject is open
   */
  long open(@NotNull @Valid OpenBallot command);

  /** Ends an open ballot without an outcome; the votes stay stored. */
  void annul(@NotNull @Valid AnnulBallot command);

  /** Ballots that the caller may see: of councils where they sit or which they oversee. */
  Page<BallotRow> search(@NotNull BallotCriteria criteria, @NotNull PageRequest page);
}
