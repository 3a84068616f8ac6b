package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * That a person takes part in a council's meetings with a consultative voice: in all of them for a
 * term, or in one. No vote, and no part of a quorum. Ended, never deleted.
 */
@Entity
public class Invitation extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
  @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
  private Long id;

  private Long councilId;
  private @Nullable Long meetingId;
  private Long personId;
  private String capacity;
  private LocalDate heldFrom;
  private @Nullable LocalDate heldUntil;

  protected Invitation() {}

  /**
   * To one meeting.
   *
   * @param capacity as what the person is invited, in words
   */
  public static Invitation to(Meeting meeting, Long person, String capacity, LocalDate from) {
    Invitation invitation = new Invitation();
    invitation.councilId = meeting.councilId();
    invitation.meetingId = meeting.id();
    invitation.personId = person;
    invitation.capacity = capacity;
    invitation.heldFrom = from;
    return invitation;
  }

  /**
   * To all meetings from now on.
   *
   * @param until first day on which the person is invited no more, null where no end is set
   */
  public static Invitation standing(
      Meeting first, Long person, String capacity, LocalDate from, @Nullable LocalDate until) {
    if (until != null && !until.isAfter(from)) {
      throw new DomainRuleViolation("invitation.term");
    }
    Invitation invitation = to(first, person, capacity, from);
    invitation.meetingId = null;
    invitation.heldUntil = until;
    return invitation;
  }

  @Override
  public Long id() {
    return id;
  }

  /** From {@code day} on the person is invited no more. */
  public void end(LocalDate day) {
    if (!heldOn(day)) {
      throw new DomainRuleViolation("invitation.ended");
    }
    heldUntil = day;
  }

  public boolean heldOn(LocalDate day) {
    return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
  }

  /** Whether it is for this meeting. */
  public boolean covers(Long meeting, LocalDate day) {
    return meetingId == null ? heldOn(day) : meetingId.equals(meeting);
  }

  public Long councilId() {
    return councilId;
  }

  /** The meeting that it is for; null for all. */
  public @Nullable Long meetingId() {
    return meetingId;
  }

  public Long personId() {
    return personId;
  }

  public String capacity() {
    return capacity;
  }

  public LocalDate heldFrom() {
    return heldFrom;
  }

  /** The first day on which the person is invited no more; null where no end is set. */
  public @Nullable LocalDate heldUntil() {
    return heldUntil;
  }
}
