package org.klaster.domain.council;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.klaster.vocabulary.council.ActingGround;
import org.klaster.vocabulary.council.SeatFunction;

/**
 * Settles who acts as the chair in a ballot: the chair; where the chair is recused, holds no seat
 * or is not in the session, the deputy; then the co-chairs in the order of their seats.
 */
public final class ActingChair {

  private static final List<SeatFunction> SUCCESSION =
      List.of(SeatFunction.DEPUTY, SeatFunction.CO_CHAIR);

  private ActingChair() {}

  /**
   * Keeps in the electorate who acts and why.
   *
   * @param held whether a seat is held today
   * @param inSession whether a seat is in the session; true for all outside sessions
   * @return the seat that acts, empty where nobody can
   */
  public static Optional<BallotSeat> settle(
      Collection<BallotSeat> electorate,
      Predicate<BallotSeat> held,
      Predicate<BallotSeat> inSession) {
    electorate.forEach(seat -> seat.actAsChair(null));
    Predicate<BallotSeat> able = seat -> !seat.isRecused();
    Predicate<BallotSeat> fit = able.and(held).and(inSession);
    ActingGround ground =
        with(electorate, SeatFunction.CHAIR)
            .filter(held)
            .findFirst()
            .map(chair -> ground(chair, inSession))
            .orElse(ActingGround.CHAIR_VACANT);
    Stream<BallotSeat> order =
        ground == ActingGround.CHAIR
            ? with(electorate, SeatFunction.CHAIR)
            : SUCCESSION.stream().flatMap(function -> with(electorate, function));
    Optional<BallotSeat> acting = order.filter(fit).findFirst();
    acting.ifPresent(seat -> seat.actAsChair(ground));
    return acting;
  }

  private static ActingGround ground(BallotSeat chair, Predicate<BallotSeat> inSession) {
    if (chair.isRecused()) {
      return ActingGround.CHAIR_RECUSED;
    }
    return inSession.test(chair) ? ActingGround.CHAIR : ActingGround.CHAIR_ABSENT;
  }

  private static Stream<BallotSeat> with(Collection<BallotSeat> electorate, SeatFunction function) {
    return electorate.stream()
        .filter(seat -> seat.function() == function)
        .sorted(Comparator.comparing(BallotSeat::seatId));
  }
}
