package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** From when to when a seat was chair, deputy, co-chair or secretary. Ended, never deleted. */
@Entity
@Table(name = "seat_function")
public class SeatFunctionTerm extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_function_seq")
  @SequenceGenerator(
      name = "seat_function_seq",
      sequenceName = "seat_function_seq",
      allocationSize = 50)
  private Long id;

  private Long seatId;

  @Enumerated(EnumType.STRING)
  @Column(name = "held_function")
  private SeatFunction function;

  private LocalDate heldFrom;
  private @Nullable LocalDate heldUntil;

  protected SeatFunctionTerm() {}

  /** A function without a fixed end. */
  public SeatFunctionTerm(Seat seat, SeatFunction function, LocalDate from) {
    this(seat, function, from, null);
  }

  /**
   * @param until the first day on which the seat has it no more, null where none is set
   */
  public SeatFunctionTerm(
      Seat seat, SeatFunction function, LocalDate from, @Nullable LocalDate until) {
    if (until != null && !until.isAfter(from)) {
      throw new DomainRuleViolation("seat.function-term");
    }
    this.heldUntil = until;
    this.seatId = seat.id();
    this.function = function;
    this.heldFrom = from;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long seatId() {
    return seatId;
  }

  public SeatFunction function() {
    return function;
  }

  public LocalDate heldFrom() {
    return heldFrom;
  }

  /** The first day on which the seat has it no more; null where no end is set. */
  public @Nullable LocalDate heldUntil() {
    return heldUntil;
  }

  public void end(LocalDate day) {
    heldUntil = day;
  }
}
