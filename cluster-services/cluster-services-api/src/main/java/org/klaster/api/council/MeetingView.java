package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param noticeUntil latest moment for the notice under the rules that it was arranged under
 * @param proposalsUntil moment until which seats may propose items
 * @param quorum who is there now, or was at the end
 * @param hiddenPapers how many items have papers that the caller may not see, for an interest
 */
public record MeetingView(
    MeetingRow head,
    @Nullable String place,
    @Nullable String link,
    Instant endsAt,
    Instant noticeUntil,
    Instant proposalsUntil,
    @Nullable Instant convenedAt,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable String cancelReason,
    QuorumView quorum,
    List<AgendaItemView> agenda,
    List<AttendanceRow> seats,
    int hiddenPapers,
    MeetingActions actions,
    int version)
    implements Serializable {

  public MeetingView {
    agenda = List.copyOf(agenda);
    seats = List.copyOf(seats);
  }
}
