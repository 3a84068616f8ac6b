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
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * That a seat came to a meeting, joined it from elsewhere, or left it. Written once; the seat's
 * last row holds.
 */
@Entity
public class Attendance extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_seq")
  @SequenceGenerator(name = "attendance_seq", sequenceName = "attendance_seq", allocationSize = 50)
  private Long id;

  private Long meetingId;
  private Long seatId;
  private int ordinal;

  @Enumerated(EnumType.STRING)
  private AttendanceMode mode;

  private Long recordedBy;
  private Instant recordedAt;

  protected Attendance() {}

  /** Who says so, and when. */
  public record Record(Long person, Instant at) {}

  /**
   * @param ordinal 1 for the seat's first row in this meeting
   */
  public Attendance(Meeting meeting, Seat seat, int ordinal, AttendanceMode mode, Record record) {
    meeting.requireInSession();
    requirePossible(meeting.form(), mode);
    if (!seat.councilId().equals(meeting.councilId())) {
      throw new DomainRuleViolation("meeting.foreign-seat");
    }
    this.meetingId = meeting.id();
    this.seatId = seat.id();
    this.ordinal = ordinal;
    this.mode = mode;
    this.recordedBy = record.person();
    this.recordedAt = record.at();
  }

  static void requirePossible(MeetingForm form, AttendanceMode mode) {
    boolean possible =
        switch (mode) {
          case IN_ROOM -> form == MeetingForm.IN_ROOM || form == MeetingForm.MIXED;
          case REMOTE -> form == MeetingForm.REMOTE || form == MeetingForm.MIXED;
          case ABSENT -> form != MeetingForm.WRITTEN;
        };
    if (!possible) {
      throw new DomainRuleViolation("meeting.attendance-mode", form, mode);
    }
  }

  @Override
  public Long id() {
    return id;
  }

  public Long meetingId() {
    return meetingId;
  }

  public Long seatId() {
    return seatId;
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
