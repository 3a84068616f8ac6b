package org.klaster.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DecisionCriteria;
import org.klaster.api.council.DecisionRow;
import org.klaster.api.council.DecisionSeat;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.ElectorRow;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.StoredCount;
import org.klaster.domain.council.Vote;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.shared.Roles;

/** Decisions, each counted anew from the stored rows when it is looked at. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
public class DecisionsBean implements Decisions {

  @Inject private CouncilAccess access;
  @Inject private CouncilRegister register;
  @Inject private Counting counting;
  @Inject private ElectorateViews electorates;
  @Inject private DecisionRows rows;
  @Inject private QuestionRegister questions;

  @Override
  public DecisionView decision(long ballotId) {
    Ballot ballot = access.ballot(ballotId);
    Instant closedAt = ballot.closedAt();
    StoredCount stored = ballot.count();
    if (closedAt == null || stored == null) {
      throw new NotFound("decision", ballotId);
    }
    Council council = register.council(ballot.councilId());
    List<BallotSeat> seats = counting.electorate(ballot);
    List<ElectorRow> electors = electorates.rows(seats);
    TallyResult recount = counting.count(ballot);
    BallotMark casting = ballot.casting();
    return new DecisionView(
        ballot.id(),
        council.clusterId(),
        council.name(),
        ballot.subjectType(),
        ballot.subjectId(),
        ballot.question(),
        ballot.conditions(),
        ballot.status(),
        ballot.opensAt(),
        ballot.closesAt(),
        closedAt,
        ballot.certifiedAt(),
        CouncilRegister.view(counting.rules(ballot), ballot.terms().kind()),
        questions.view(ballot),
        decisionSeats(electors, counting.votes(ballot)),
        recount,
        stored.agreesWith(recount) && stored.outcome() == recount.outcome(),
        castingPerson(ballot, electors),
        casting == null ? List.of() : casting.options(),
        ballot.repeatOfId(),
        electorates.closing(ballot, electors),
        electorates.secrecy(ballot));
  }

  @Override
  public Page<DecisionRow> search(DecisionCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  private static List<DecisionSeat> decisionSeats(List<ElectorRow> electors, List<Vote> votes) {
    List<DecisionSeat> seats = new ArrayList<>();
    for (ElectorRow elector : electors) {
      List<Vote> given = votes.stream().filter(v -> v.seatId() == elector.seatId()).toList();
      boolean counts = !given.isEmpty() && elector.recusal() == null;
      Vote last = counts ? given.get(given.size() - 1) : null;
      BallotMark mark = last == null ? null : last.mark();
      seats.add(
          new DecisionSeat(
              elector,
              last == null ? null : last.choice(),
              mark == null ? List.of() : mark.options(),
              last == null ? null : last.reason(),
              last == null ? null : last.votedAt(),
              last == null ? 0 : given.size() - 1));
    }
    return seats;
  }

  private static @Nullable String castingPerson(Ballot ballot, List<ElectorRow> electors) {
    return electors.stream()
        .filter(elector -> Objects.equals(elector.seatId(), ballot.castingSeatId()))
        .map(ElectorRow::person)
        .findFirst()
        .orElse(null);
  }
}
