package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A seat that was held when a ballot closed. Who may vote was settled at the opening: what stands
 * here proves who left and who came while the ballot was open, and changes no count.
 */
@Entity
public class ClosingSeat extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closing_seat_seq")
  @SequenceGenerator(
      name = "closing_seat_seq",
      sequenceName = "closing_seat_seq",
      allocationSize = 50)
  private Long id;

  private Long ballotId;
  private Long seatId;

  @Enumerated(EnumType.STRING)
  private Sphere sphere;

  private Long organisationId;
  private Long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "held_function")
  private @Nullable SeatFunction function;

  protected ClosingSeat() {}

  /**
   * @param function what the seat does in the council on that day, null for nothing
   */
  public ClosingSeat(Ballot ballot, Seat seat, @Nullable SeatFunction function) {
    this.ballotId = ballot.id();
    this.seatId = seat.id();
    this.sphere = seat.sphere();
    this.organisationId = seat.organisationId();
    this.personId = seat.personId();
    this.function = function;
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

  public Sphere sphere() {
    return sphere;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Long personId() {
    return personId;
  }

  public @Nullable SeatFunction function() {
    return function;
  }
}
