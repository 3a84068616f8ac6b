package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/**
 * Meetings of the councils: planned, convened with notice, held, closed. The secretariat of a
 * council is the cluster's coordinator, the chair and the secretary.
 */
@Local
public interface Meetings {

  /** Meetings of the councils that the caller may see, the next first. */
  Page<MeetingRow> search(@NotNull MeetingCriteria criteria, @NotNull PageRequest page);

  /** The years and councils that the caller's lists offer. */
  MeetingChoices choices();

  /**
   * @throws org.klaster.api.shared.NotFound if the caller may not know of it
   */
  MeetingView meeting(long meetingId);

  /**
   * Plans a meeting of a cluster's council.
   *
   * @return its key
   */
  long plan(long clusterId, @NotNull @Valid MeetingInput input);

  /** Changes time, place or form; if the notice was sent, everybody invited is told. */
  void rearrange(long meetingId, @NotNull @Valid MeetingInput input, int version);

  /**
   * Sends the notice with the agenda to all seats.
   *
   * @throws org.klaster.api.shared.RuleViolated if the notice is shorter than the council's rules
   *     ask for, or nothing is on the agenda
   */
  void convene(long meetingId, int version);

  /** Cancels a meeting that has not begun; if the notice was sent, everybody invited is told. */
  void cancel(long meetingId, @NotBlank @Size(max = 1000) String reason, int version);

  /** Opens the session. */
  void open(long meetingId, int version);

  /**
   * Closes the session; what was not taken up is postponed.
   *
   * @throws org.klaster.api.shared.RuleViolated while an item is under vote or not concluded
   */
  void close(long meetingId, int version);
}
