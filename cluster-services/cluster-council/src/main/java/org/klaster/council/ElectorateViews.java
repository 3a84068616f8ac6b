package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.ElectorRow;
import org.klaster.domain.council.BallotSeat;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows the seats of a ballot with the names of organisations and people. */
@ApplicationScoped
public class ElectorateViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @Inject private Names names;

  public List<ElectorRow> rows(List<BallotSeat> seats) {
    Map<Long, LocalizedText> organisations =
        names.organisations(seats.stream().map(BallotSeat::organisationId).toList());
    Map<Long, String> people = names.people(seats.stream().map(BallotSeat::personId).toList());
    return seats.stream()
        .map(
            seat ->
                new ElectorRow(
                    seat.seatId(),
                    seat.sphere(),
                    organisations.getOrDefault(seat.organisationId(), UNKNOWN),
                    people.getOrDefault(seat.personId(), ""),
                    seat.chair(),
                    seat.function(),
                    seat.acting(),
                    seat.recusal(),
                    seat.interest()))
        .toList();
  }
}
