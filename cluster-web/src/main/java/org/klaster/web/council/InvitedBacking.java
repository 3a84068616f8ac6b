package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Invitations;
import org.klaster.api.council.InvitePerson;
import org.klaster.api.council.InvitedRow;
import org.klaster.vocabulary.council.AttendanceMode;

/** Persons invited to a meeting. */
@Named
@ViewScoped
public class InvitedBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MeetingBacking meetingBacking;
  @Inject private Invitations invitations;

  private @Nullable List<InvitedRow> rows;
  private @Nullable String username;
  private @Nullable String capacity;
  private boolean standing;
  private @Nullable LocalDate until;

  public List<InvitedRow> getRows() {
    if (rows == null) {
      rows = List.copyOf(invitations.ofMeeting(meetingBacking.key()));
    }
    return rows;
  }

  public String invite() {
    invitations.invite(
        new InvitePerson(
            meetingBacking.key(),
            username == null ? "" : username,
            capacity == null ? "" : capacity,
            standing,
            until));
    return meetingBacking.done("invitation.invited");
  }

  public String end(InvitedRow row) {
    invitations.end(row.id(), row.version());
    return meetingBacking.done("invitation.ended");
  }

  public String record(InvitedRow row, String mode) {
    invitations.record(meetingBacking.key(), row.id(), AttendanceMode.valueOf(mode));
    return meetingBacking.done("meeting.attendance.recorded");
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getCapacity() {
    return capacity;
  }

  public void setCapacity(@Nullable String capacity) {
    this.capacity = capacity;
  }

  public boolean isStanding() {
    return standing;
  }

  public void setStanding(boolean standing) {
    this.standing = standing;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
