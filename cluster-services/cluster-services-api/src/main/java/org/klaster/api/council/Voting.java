package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What a seat does in a ballot. */
@Local
public interface Voting {

  /**
   * A ballot as the caller may see it. While it is open the turnout is told and, where the rules
   * let it be, the count so far; never who voted how.
   *
   * @throws org.klaster.api.shared.NotFound if the caller may not know of it
   */
  BallotView ballot(long ballotId);

  /**
   * A ballot with the paper of another seat, for which the caller may vote: as a substitute, or
   * because the seat delegated its vote.
   *
   * @throws org.klaster.api.shared.Denied if the caller may not
   */
  BallotView ballotFor(long ballotId, long seatId);

  /**
   * Votes, or changes the vote of the caller's seat or of one for which the caller may; the last
   * one before the close counts.
   *
   * @throws org.klaster.api.shared.Conflict if the ballot closed meanwhile, or the same seat voted
   *     at the same time
   * @throws org.klaster.api.shared.Denied if the caller holds no seat of the electorate, or is
   *     recused
   */
  VoteReceipt cast(@NotNull @Valid CastVote command);

  /**
   * Declares an interest: the caller's seat is recused in this ballot; a vote given is not counted.
   */
  void declareInterest(@NotNull @Valid DeclareInterest command);

  /** The chair decides a tie, where the rules give the chair a casting vote. */
  void castDecidingVote(@NotNull @Valid CastDecidingVote command);
}
