package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotPaper;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Tally;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.domain.council.Tally.Terms;
import org.klaster.domain.council.Vote;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VotingRules;

/** Counts a ballot from its stored rows, each time anew. */
@ApplicationScoped
public class Counting {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  public TallyResult count(Ballot ballot) {
    List<Elector> electorate = electorate(ballot).stream().map(s -> elector(s)).toList();
    Terms terms = new Terms(votingRules(ballot), ballot.terms().form(), ballot.casting());
    if (ballot.terms().secret()) {
      List<Long> voted = votes(ballot).stream().map(Vote::seatId).distinct().toList();
      return Tally.ofPapers(
          electorate, voted, papers(ballot).stream().map(BallotPaper::mark).toList(), terms);
    }
    List<SeatVote> votes = new ArrayList<>();
    for (Vote vote : votes(ballot)) {
      BallotMark mark = vote.mark();
      if (mark != null) {
        votes.add(new SeatVote(vote.seatId(), vote.ordinal(), mark));
      }
    }
    return Tally.of(electorate, votes, terms);
  }

  private static Elector elector(BallotSeat seat) {
    return new Elector(seat.seatId(), seat.isRecused(), seat.wasPresent(), seat.isOutsideQuorum());
  }

  /** The snapshot of the seats, by sphere. */
  public List<BallotSeat> electorate(Ballot ballot) {
    return entities
        .createQuery(
            "select s from BallotSeat s where s.ballotId = :ballot order by s.sphere, s.seatId",
            BallotSeat.class)
        .setParameter("ballot", ballot.id())
        .getResultList();
  }

  /** All votes ever given in it, the oldest of a seat first. */
  public List<Vote> votes(Ballot ballot) {
    return entities
        .createQuery(
            "select v from Vote v where v.ballotId = :ballot order by v.seatId, v.ordinal",
            Vote.class)
        .setParameter("ballot", ballot.id())
        .getResultList();
  }

  /**
   * Whether a seat that is not recused has given no vote yet. Asked after each vote, under the
   * ballot's lock: one statement without the rows.
   */
  public boolean lacksVotes(Ballot ballot) {
    return entities
            .createQuery(
                "select count(s) from BallotSeat s where s.ballotId = :ballot and s.recusal is null"
                    + " and not exists (select v.id from Vote v where v.ballotId = s.ballotId"
                    + " and v.seatId = s.seatId)",
                Long.class)
            .setParameter("ballot", ballot.id())
            .getSingleResult()
        > 0;
  }

  /** The papers of a secret ballot that was closed, in the order of their codes. */
  public List<BallotPaper> papers(Ballot ballot) {
    return entities
        .createQuery(
            "select p from BallotPaper p where p.ballotId = :ballot order by p.code",
            BallotPaper.class)
        .setParameter("ballot", ballot.id())
        .getResultList();
  }

  /** The rules for its kind of subject in the version that it was opened under. */
  public VotingRules votingRules(Ballot ballot) {
    return rules(ballot).rules(ballot.terms().kind());
  }

  /** The rules that the ballot was opened under. */
  public CouncilRules rules(Ballot ballot) {
    return entities.find(CouncilRules.class, ballot.rulesId());
  }
}
