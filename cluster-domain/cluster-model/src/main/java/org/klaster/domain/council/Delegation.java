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
 * That a seat's vote is for another seat of the council to give, in one meeting. One hop; revoked,
 * never deleted; a seat has given one at most that stands.
 */
@Entity
public class Delegation extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation_seq")
  @SequenceGenerator(name = "delegation_seq", sequenceName = "delegation_seq", allocationSize = 50)
  private Long id;

  private Long meetingId;
  private Long fromSeatId;
  private Long toSeatId;

  /** Set while it stands; unique. */
  private @Nullable String liveKey;

  private Long givenBy;
  private Instant givenAt;
  private @Nullable Instant revokedAt;

  protected Delegation() {}

  /** Who gives it, and when. */
  public record Record(Long person, Instant at) {}

  public Delegation(Meeting meeting, Seat from, Seat to, Record record) {
    this.meetingId = meeting.id();
    this.fromSeatId = from.id();
    this.toSeatId = to.id();
    this.liveKey = meeting.id() + ":" + from.id();
    this.givenBy = record.person();
    this.givenAt = record.at();
  }

  @Override
  public Long id() {
    return id;
  }

  /**
   * @param used whether a vote was given by it in a ballot that is still open
   */
  public void revoke(boolean used, Instant now) {
    if (!stands()) {
      throw new DomainRuleViolation("delegation.revoked");
    }
    if (used) {
      throw new DomainRuleViolation("delegation.used");
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

  public Long fromSeatId() {
    return fromSeatId;
  }

  public Long toSeatId() {
    return toSeatId;
  }

  public Long givenBy() {
    return givenBy;
  }

  public Instant givenAt() {
    return givenAt;
  }

  public @Nullable Instant revokedAt() {
    return revokedAt;
  }
}
