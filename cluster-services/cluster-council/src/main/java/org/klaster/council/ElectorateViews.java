package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ClosingElectorate;
import org.klaster.api.council.ClosingElectorate.Change;
import org.klaster.api.council.ElectorRow;
import org.klaster.api.council.SecrecyView;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotPaper;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.BallotSecrecy;
import org.klaster.domain.council.ClosingSeat;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows the seats of a ballot with the names of organisations and people. */
@ApplicationScoped
public class ElectorateViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @Inject private Names names;
  @Inject private Counting counting;
  @Inject private ClosingSeats closing;

  /**
   * Compares the electorate of the close with that of the opening.
   *
   * @param electors the electorate of the opening
   */
  public @Nullable ClosingElectorate closing(Ballot ballot, List<ElectorRow> electors) {
    List<ClosingSeat> held = closing.of(ballot);
    if (held.isEmpty()) {
      return null;
    }
    Set<Long> before = electors.stream().map(ElectorRow::seatId).collect(Collectors.toSet());
    Set<Long> after = held.stream().map(ClosingSeat::seatId).collect(Collectors.toSet());
    List<ClosingSeat> came = held.stream().filter(s -> !before.contains(s.seatId())).toList();
    return new ClosingElectorate(
        held.size(),
        electors.stream()
            .filter(elector -> !after.contains(elector.seatId()))
            .map(e -> new Change(e.seatId(), e.sphere(), e.organisation(), e.person()))
            .toList(),
        joined(came));
  }

  private List<Change> joined(List<ClosingSeat> came) {
    Map<Long, LocalizedText> organisations =
        names.organisations(came.stream().map(ClosingSeat::organisationId).toList());
    Map<Long, String> people = names.people(came.stream().map(ClosingSeat::personId).toList());
    return came.stream()
        .map(
            seat ->
                new Change(
                    seat.seatId(),
                    seat.sphere(),
                    organisations.getOrDefault(seat.organisationId(), UNKNOWN),
                    people.getOrDefault(seat.personId(), "")))
        .toList();
  }

  /** The papers of a secret ballot after its close; null of an open ballot. */
  public @Nullable SecrecyView secrecy(Ballot ballot) {
    BallotSecrecy secrecy = ballot.secrecy();
    if (secrecy == null || ballot.outcome() == null) {
      return null;
    }
    List<BallotPaper> papers = counting.papers(ballot);
    return new SecrecyView(
        papers.stream().map(ElectorateViews::paper).toList(),
        secrecy.invalidPapers(),
        secrecy.votesSha256(),
        secrecy.papersSha256(),
        secrecy.keyDestroyedAt());
  }

  private static SecrecyView.Paper paper(BallotPaper paper) {
    return new SecrecyView.Paper(
        paper.code(), paper.mark().choice(), paper.mark().options(), paper.reason());
  }

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
