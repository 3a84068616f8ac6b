package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What the coordinator of the cluster does with a submitted application. Nobody decides on the case
 * of an organisation that they represent.
 */
@Local
public interface Admissions {

  /** Gives it back to the applicant with a comment. */
  void giveBack(@NotNull @Valid ApplicationNote command);

  /** Ends it before any vote, with a ground. */
  void findInadmissible(@NotNull @Valid ApplicationNote command);

  /** Finds it admissible, without putting it to the vote yet. */
  void findAdmissible(long applicationId, int version);

  /**
   * Puts it to the vote of the council; a submitted one is found admissible by that. After a ballot
   * without quorum, or one that was annulled, a repeat ballot is opened that names the old one.
   *
   * @return the ballot's id
   */
  long putToVote(@NotNull @Valid PutToVote command);
}
