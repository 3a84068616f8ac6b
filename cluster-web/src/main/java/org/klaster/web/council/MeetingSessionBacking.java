package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.AttendanceRow;
import org.klaster.api.council.Attendances;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.AttendanceMode;

/** The session of a meeting: who is there, and the agenda gone through item by item. */
@Named
@ViewScoped
public class MeetingSessionBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MeetingBacking meetingBacking;
  @Inject private Agendas agendas;
  @Inject private Attendances attendances;

  private String resolution = "";

  public String takeUp(AgendaItemView item) {
    agendas.takeUp(item.id(), item.version());
    return meetingBacking.done("meeting.item.taken-up");
  }

  public String putToVote(AgendaItemView item) {
    agendas.putToVote(item.id(), item.version());
    return meetingBacking.done("meeting.item.vote-open");
  }

  public String endVote(AgendaItemView item) {
    agendas.endVote(item.id());
    return meetingBacking.done("meeting.item.vote-ended");
  }

  public String conclude(AgendaItemView item) {
    agendas.conclude(item.id(), resolution, item.version());
    return meetingBacking.done("meeting.item.concluded");
  }

  public String record(AttendanceRow seat, String mode) {
    attendances.record(meetingBacking.key(), seat.seatId(), AttendanceMode.valueOf(mode));
    return meetingBacking.done("meeting.attendance.recorded");
  }

  public String attend(String mode) {
    attendances.attend(meetingBacking.key(), AttendanceMode.valueOf(mode));
    return meetingBacking.done("meeting.attendance.recorded");
  }

  /** The item that is under discussion or vote now. */
  public @Nullable AgendaItemView getCurrent() {
    return meetingBacking.getView().agenda().stream()
        .filter(item -> item.status() == AgendaItemStatus.TAKEN_UP)
        .findFirst()
        .orElse(null);
  }

  /** Presence in percent of the seats, for the picture. */
  public int share(int seats) {
    int all = Math.max(1, meetingBacking.getView().quorum().entitled());
    return Math.min(100, seats * 100 / all);
  }

  public String getResolution() {
    return resolution;
  }

  public void setResolution(@Nullable String resolution) {
    this.resolution = resolution == null ? "" : resolution;
  }
}
