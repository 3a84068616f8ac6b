package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.ActingGround;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A seat of a ballot's electorate as it was when the ballot opened. Of all its data only a recusal
 * may be added later.
 */
@Entity
public class BallotSeat extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ballot_seat_seq")
  @SequenceGenerator(
      name = "ballot_seat_seq",
      sequenceName = "ballot_seat_seq",
      allocationSize = 50)
  private Long id;

  private Long ballotId;
  private Long seatId;

  @Enumerated(EnumType.STRING)
  private Sphere sphere;

  private Long organisationId;
  private Long personId;
  private boolean chair;

  @Enumerated(EnumType.STRING)
  @Column(name = "held_function")
  private @Nullable SeatFunction function;

  @Enumerated(EnumType.STRING)
  private @Nullable ActingGround acting;

  @Enumerated(EnumType.STRING)
  private @Nullable RecusalGround recusal;

  private @Nullable String interest;
  private @Nullable Instant recusedAt;

  /** Whether the seat was in the session when the vote ended; null outside sessions. */
  private @Nullable Boolean present;

  /** Whether it voted through another seat and, by the charter, does not count in the quorum. */
  private boolean outsideQuorum;

  protected BallotSeat() {}

  /**
   * @param chair whether the seat is the council's chair on that day
   */
  public BallotSeat(Ballot ballot, Seat seat, boolean chair) {
    this(ballot, seat, chair ? SeatFunction.CHAIR : null);
  }

  /**
   * @param function what the seat does in the council on that day, null for nothing
   */
  public BallotSeat(Ballot ballot, Seat seat, @Nullable SeatFunction function) {
    this.ballotId = ballot.id();
    this.seatId = seat.id();
    this.sphere = seat.sphere();
    this.organisationId = seat.organisationId();
    this.personId = seat.personId();
    this.chair = function == SeatFunction.CHAIR;
    this.function = function;
    this.acting = chair ? ActingGround.CHAIR : null;
  }

  @Override
  public Long id() {
    return id;
  }

  /** Takes the seat out of quorum and base of this ballot. */
  public void recuse(RecusalGround ground, @Nullable String interestDeclared, Instant now) {
    if (recusal != null) {
      throw new DomainRuleViolation("ballot.recused");
    }
    recusal = ground;
    interest = interestDeclared;
    recusedAt = now;
    acting = null;
  }

  /** Keeps why it acts as the chair in this ballot; null where it does not. */
  void actAsChair(@Nullable ActingGround ground) {
    acting = ground;
  }

  /** Keeps whether the seat was in the session when the vote ended. */
  public void closeWith(boolean inSession) {
    present = inSession;
  }

  /** Keeps that it is there through another seat alone, which does not count in the quorum. */
  public void leaveOutOfQuorum(boolean out) {
    outsideQuorum = out;
  }

  public boolean isOutsideQuorum() {
    return outsideQuorum;
  }

  public Long ballotId() {
    return ballotId;
  }

  public Long seatId() {
    return seatId;
  }

  public Sphere sphere() {
    return sphere;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Long personId() {
    return personId;
  }

  public boolean chair() {
    return chair;
  }

  public @Nullable SeatFunction function() {
    return function;
  }

  /** Why it acts as the chair in this ballot; null where it does not. */
  public @Nullable ActingGround acting() {
    return acting;
  }

  /** Whether a tie is for this seat to decide. */
  public boolean actsAsChair() {
    return acting != null && recusal == null;
  }

  public boolean wasPresent() {
    return Boolean.TRUE.equals(present);
  }

  public boolean isRecused() {
    return recusal != null;
  }

  public @Nullable RecusalGround recusal() {
    return recusal;
  }

  public @Nullable String interest() {
    return interest;
  }

  public @Nullable Instant recusedAt() {
    return recusedAt;
  }
}
