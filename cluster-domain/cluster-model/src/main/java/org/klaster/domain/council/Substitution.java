package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * That a person stands in for the holder of a seat in one meeting, and votes for the seat there.
 * Revoked, never deleted; a seat has one at most that stands.
 */
@Entity
public class Substitution extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "substitution_seq")
  @SequenceGenerator(
      name = "substitution_seq",
      sequenceName = "substitution_seq",
      allocationSize = 50)
  private Long id;

  private Long meetingId;
  private Long seatId;
  private Long personId;

  /** Set while it stands; unique. */
  private @Nullable String liveKey;

  private Long namedBy;
  private Instant namedAt;
  private @Nullable Instant revokedAt;

  protected Substitution() {}

  /** Who names it, and when. */
  public record Record(Long person, Instant at) {}

  public Substitution(Meeting meeting, Seat seat, Long personId, Record record) {
    this.meetingId = meeting.id();
    this.seatId = seat.id();
    this.personId = personId;
    this.liveKey = meeting.id() + ":" + seat.id();
    this.namedBy = record.person();
    this.namedAt = record.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public void revoke(Instant now) {
    if (!stands()) {
      throw new DomainRuleViolation("substitution.revoked");
    }
    liveKey = null;
    revokedAt = now;
  }

  public boolean stands() {
    return revokedAt == null;
  }

  public Long meetingId() {
    return meetingId;
  }

  public Long seatId() {
    return seatId;
  }

  /** The person who stands in. */
  public Long personId() {
    return personId;
  }

  public Long namedBy() {
    return namedBy;
  }

  public Instant namedAt() {
    return namedAt;
  }

  public @Nullable Instant revokedAt() {
    return revokedAt;
  }
}
