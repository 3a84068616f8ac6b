package org.klaster.domain.council;

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
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.CastRight;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** A vote of a seat. Written once; a change of mind is a new row with the next ordinal. */
@Entity
public class Vote extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vote_seq")
  @SequenceGenerator(name = "vote_seq", sequenceName = "vote_seq", allocationSize = 50)
  private Long id;

  private Long ballotId;
  private Long seatId;
  private Long personId;
  private int ordinal;

  /** Null in a secret ballot, where the paper is sealed. */
  @Enumerated(EnumType.STRING)
  private @Nullable VoteChoice choice;

  private @Nullable String optionPlaces;
  private @Nullable String reason;
  private @Nullable String sealed;
  private Instant votedAt;

  @Enumerated(EnumType.STRING)
  private CastRight castRight = CastRight.OWN;

  protected Vote() {}

  /**
   * @param ordinal 1 for the first vote of the seat in this ballot
   */
  Vote(BallotSeat seat, int ordinal, GivenVote given, Instant votedAt) {
    if (seat.isRecused()) {
      throw new DomainRuleViolation("ballot.recused");
    }
    this.ballotId = seat.ballotId();
    this.seatId = seat.seatId();
    this.personId = seat.personId();
    this.ordinal = ordinal;
    this.choice = given.mark().choice();
    this.optionPlaces = OptionPlaces.written(given.mark().options());
    this.reason = given.reason();
    this.votedAt = votedAt;
  }

  /** Keeps who gave it and by what right; before it is stored. */
  public void castBy(long person, CastRight right) {
    personId = person;
    castRight = right;
  }

  public CastRight castRight() {
    return castRight;
  }

  /**
   * A vote in a secret ballot.
   *
   * @param sealed the paper, sealed to the ballot's key
   */
  Vote(BallotSeat seat, int ordinal, String sealed, Instant votedAt) {
    if (seat.isRecused()) {
      throw new DomainRuleViolation("ballot.recused");
    }
    this.ballotId = seat.ballotId();
    this.seatId = seat.seatId();
    this.personId = seat.personId();
    this.ordinal = ordinal;
    this.sealed = sealed;
    this.votedAt = votedAt;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long ballotId() {
    return ballotId;
  }

  public Long seatId() {
    return seatId;
  }

  public Long personId() {
    return personId;
  }

  public int ordinal() {
    return ordinal;
  }

  /** What the seat said; null in a secret ballot. */
  public @Nullable VoteChoice choice() {
    return choice;
  }

  /** What stands on the paper; null in a secret ballot. */
  public @Nullable BallotMark mark() {
    return choice == null ? null : new BallotMark(choice, OptionPlaces.read(optionPlaces));
  }

  /** The sealed paper of a secret ballot; null in an open one. */
  public @Nullable String sealed() {
    return sealed;
  }

  public @Nullable String reason() {
    return reason;
  }

  public Instant votedAt() {
    return votedAt;
  }
}
