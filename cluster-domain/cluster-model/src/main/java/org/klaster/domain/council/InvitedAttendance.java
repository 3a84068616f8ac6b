package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * That an invited person came to a meeting, joined it or left. Written once; the last row holds.
 */
@Entity
public class InvitedAttendance extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invited_attendance_seq")
  @SequenceGenerator(
      name = "invited_attendance_seq",
      sequenceName = "invited_attendance_seq",
      allocationSize = 50)
  private Long id;

  private Long meetingId;
  private Long invitationId;
  private int ordinal;

  @Enumerated(EnumType.STRING)
  private AttendanceMode mode;

  private Long recordedBy;
  private Instant recordedAt;

  protected InvitedAttendance() {}

  /**
   * @param ordinal 1 for the person's first row in this meeting
   */
  public InvitedAttendance(
      Meeting meeting,
      Invitation invitation,
      int ordinal,
      AttendanceMode mode,
      Attendance.Record record) {
    meeting.requireInSession();
    Attendance.requirePossible(meeting.form(), mode);
    boolean other = invitation.meetingId() != null && !invitation.meetingId().equals(meeting.id());
    if (other || !invitation.councilId().equals(meeting.councilId())) {
      throw new DomainRuleViolation("invitation.other-meeting");
    }
    this.meetingId = meeting.id();
    this.invitationId = invitation.id();
    this.ordinal = ordinal;
    this.mode = mode;
    this.recordedBy = record.person();
    this.recordedAt = record.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long meetingId() {
    return meetingId;
  }

  public Long invitationId() {
    return invitationId;
  }

  public int ordinal() {
    return ordinal;
  }

  public AttendanceMode mode() {
    return mode;
  }

  public Long recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
