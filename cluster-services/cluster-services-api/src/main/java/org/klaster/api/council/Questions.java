package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Questions and elections on which a council votes in writing, without a meeting. */
@Local
public interface Questions {

  /**
   * Puts a question to the seats of today.
   *
   * @return the ballot's id
   * @throws org.klaster.api.shared.RuleViolated if the council's rules know no written voting, or a
   *     secret ballot would have too few seats
   */
  long ask(@NotNull @Valid AskQuestion command);

  /**
   * Puts a question again whose ballot ended without a decision or was annulled: in an election or
   * a choice that was voted, as a second round between the first two; else as it was.
   *
   * @return the new ballot's id
   */
  long repeat(long ballotId);

  /** Seats of today that may be elected. */
  List<Candidate> candidates(long clusterId);

  /** Clusters to whose council the caller may put a question. */
  List<CouncilRow> mayAsk();
}
