package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.klaster.council.SeatChanged;
import org.klaster.domain.council.Seat;

/** Who comes into the council, or leaves it, after a meeting was convened is told of that too. */
@ApplicationScoped
public class SeatNotices {

  @Inject private MeetingNotices notices;

  void seatChanged(@Observes SeatChanged change) {
    Seat seat = change.seat();
    notices
        .announced(seat.councilId())
        .forEach(
            meeting -> {
              if (change.begins()) {
                notices.invited(meeting, seat);
              } else {
                notices.uninvited(meeting, seat.personId());
              }
            });
  }
}
