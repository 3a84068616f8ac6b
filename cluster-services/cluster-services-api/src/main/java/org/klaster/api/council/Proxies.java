package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who acts for a seat in one meeting, where the charter that the meeting was arranged under allows
 * it: a substitute for the holder, or another seat to which the vote is delegated.
 */
@Local
public interface Proxies {

  /** What stands in the meeting, for who may see the meeting. */
  ProxiesView proxies(long meetingId);

  /**
   * Names the person who stands in for the caller in the meeting and votes for the caller's seat.
   *
   * @param username the person's account; the person holds no seat in the council
   */
  long substitute(long meetingId, @NotBlank @Size(max = 255) String username);

  /** The caller stands in for the own seat again. */
  void revokeSubstitute(long substitutionId);

  /** Delegates the vote of the caller's seat in the meeting to another seat of the council. */
  long delegate(long meetingId, long toSeatId);

  /** Takes the vote back; refused while a ballot is open in which it was given. */
  void revokeDelegation(long delegationId);

  /** Seats for which the caller may vote in the ballot, the own one apart. */
  List<VotableSeat> seatsFor(long ballotId);
}
