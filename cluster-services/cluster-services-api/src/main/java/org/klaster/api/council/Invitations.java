package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.klaster.vocabulary.council.AttendanceMode;

/**
 * Persons invited with a consultative voice: they see the agenda and papers without restriction,
 * have no vote and are no part of a quorum.
 */
@Local
public interface Invitations {

  /** Who is invited to the meeting, for who may see it. */
  List<InvitedRow> ofMeeting(long meetingId);

  /** The secretariat invites a person to the meeting, or to all from now on. */
  long invite(@NotNull @Valid InvitePerson command);

  /** The secretariat ends an invitation as of today. */
  void end(long invitationId, int version);

  /** The secretariat records that an invited person came, joined or left. */
  void record(long meetingId, long invitationId, @NotNull AttendanceMode mode);
}
