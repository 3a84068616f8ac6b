package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ElectorRow;
import org.klaster.api.council.SecrecyView;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotPaper;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.BallotSecrecy;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows the seats of a ballot with the names of organisations and people. */
@ApplicationScoped
public class ElectorateViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @Inject private Names names;
  @Inject private Counting counting;

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
