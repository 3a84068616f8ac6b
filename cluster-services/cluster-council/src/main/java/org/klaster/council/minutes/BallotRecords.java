package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotTermsView;
import org.klaster.api.council.ClosingElectorate;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.Counting;
import org.klaster.council.ElectorateViews;
import org.klaster.council.Names;
import org.klaster.council.QuestionRegister;
import org.klaster.council.SealedVotes;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotPaper;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.BallotSecrecy;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.StoredCount;
import org.klaster.domain.council.Vote;
import org.klaster.vocabulary.council.ActingGround;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.CastRight;
import org.klaster.vocabulary.council.OptionCount;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;

/**
 * Ballots as the minutes record them: with all that is needed to count them again elsewhere.
 * Ballots are open: each vote stands beside its seat.
 */
@ApplicationScoped
public class BallotRecords {

  private static final String ITEM = "agenda-item";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Counting counting;
  @Inject private Names names;
  @Inject private ProxyRecords proxies;
  @Inject private QuestionRegister questions;
  @Inject private ElectorateViews electorates;

  /** All ballots that there were on an item, the annulled ones too, the oldest first. */
  List<Ballot> of(AgendaItem item) {
    return entities
        .createQuery(
            "select b from Ballot b where b.subjectType = :type and b.subjectId = :item"
                + " order by b.id",
            Ballot.class)
        .setParameter("type", ITEM)
        .setParameter("item", item.id())
        .getResultList();
  }

  /**
   * The record of one ballot.
   *
   * @param strict whether a count that is not the stored one is refused
   */
  JsonObject record(Ballot ballot, boolean strict) {
    List<BallotSeat> seats = counting.electorate(ballot);
    List<Vote> votes = counting.votes(ballot);
    Entry entry =
        new Entry()
            .with("id", ballot.id())
            .with("question", ballot.question())
            .with("status", ballot.status())
            .with("voting", ballot.terms().secret() ? "SECRET" : "OPEN")
            .with("opensAt", ballot.opensAt())
            .with("closedAt", ballot.closedAt())
            .with("annulReason", ballot.annulReason())
            .with("rules", rules(counting.rules(ballot), counting.votingRules(ballot)))
            .with("electorate", electorate(seats, ballot.terms().secret() ? votes : List.of()))
            .with("electorateAtClose", closing(ballot, seats))
            .with("castingVote", casting(ballot));
    terms(entry, questions.view(ballot));
    BallotSecrecy secrecy = ballot.secrecy();
    if (secrecy == null) {
      entry.with("votes", votes(votes));
    } else if (ballot.outcome() != null) {
      papers(entry, secrecy, counting.papers(ballot));
      entry.with("sealedVotes", sealed(secrecy, votes));
    }
    StoredCount stored = ballot.count();
    if (stored != null) {
      TallyResult tally = counting.count(ballot);
      if (strict && !(stored.agreesWith(tally) && stored.outcome() == tally.outcome())) {
        throw new RuleViolated("minutes.recount-differs", ballot.id());
      }
      entry
          .with("count", count(tally))
          .with("outcome", stored.outcome())
          .with("dissent", secrecy == null ? dissent(seats, votes) : List.of());
    }
    return entry.done();
  }

  /** The papers of a secret ballot: whose they were is not known. */
  private static void papers(Entry entry, BallotSecrecy secrecy, List<BallotPaper> papers) {
    entry
        .with("papers", papers.stream().map(BallotRecords::paper).toList())
        .with("invalidPapers", secrecy.invalidPapers())
        .with("votesSha256", secrecy.votesSha256())
        .with("papersSha256", secrecy.papersSha256());
  }

  /**
   * Nothing of ballots whose hash is of the earlier kind. Where it fits neither, a vote was
   * changed: the fingerprints stand beside a hash that is not theirs.
   */
  private static @Nullable List<JsonObject> sealed(BallotSecrecy secrecy, List<Vote> votes) {
    if (SealedVotes.isEarlier(votes, secrecy.votesSha256())) {
      return null;
    }
    return votes.stream()
        .map(
            vote ->
                new Entry()
                    .with("seat", vote.seatId())
                    .with("ordinal", vote.ordinal())
                    .with("sha256", SealedVotes.fingerprint(vote))
                    .done())
        .toList();
  }

  private static JsonObject paper(BallotPaper paper) {
    return new Entry()
        .with("code", paper.code())
        .with("choice", paper.mark().choice())
        .with("options", orNull(paper.mark().options()))
        .with("reason", paper.reason())
        .done();
  }

  /** A ballot of yes and no is recorded as ever: older records have to stay comparable. */
  private static void terms(Entry entry, BallotTermsView terms) {
    if (!terms.hasOptions()) {
      return;
    }
    entry
        .with("kind", terms.kind())
        .with("method", terms.form().method())
        .with("maxChoices", terms.form().maxChoices())
        .with("places", terms.form().places())
        .with("options", terms.options().stream().map(BallotRecords::option).toList());
  }

  private static JsonObject option(BallotTermsView.Option option) {
    return new Entry()
        .with("place", option.place())
        .with("name", option.text())
        .with("seat", option.seatId())
        .done();
  }

  private static JsonObject rules(CouncilRules version, VotingRules rules) {
    return new Entry()
        .with("number", version.number())
        .with("source", version.source())
        .with("clause", version.clause())
        .with("verified", version.verified())
        .with("quorum", rules.quorum())
        .with("quorumBase", rules.quorumBase())
        .with("pass", rules.pass())
        .with("passBase", rules.passBase())
        .with("castingVote", rules.castingVote())
        .done();
  }

  /**
   * @param given votes of a secret ballot: that a seat gave a paper is told, and nothing more
   */
  private List<JsonObject> electorate(List<BallotSeat> seats, List<Vote> given) {
    Set<Long> voted = given.stream().map(Vote::seatId).collect(Collectors.toSet());
    var organisations =
        names.organisations(seats.stream().map(BallotSeat::organisationId).toList());
    Map<Long, String> people = names.people(seats.stream().map(BallotSeat::personId).toList());
    return seats.stream()
        .map(
            seat ->
                new Entry()
                    .with("seat", seat.seatId())
                    .with("sphere", seat.sphere())
                    .with("organisation", organisations.get(seat.organisationId()))
                    .with("person", people.get(seat.personId()))
                    .with("chair", seat.chair())
                    .with("present", seat.wasPresent())
                    .with("acting", seat.acting() == ActingGround.CHAIR ? null : seat.acting())
                    .with("outsideQuorum", seat.isOutsideQuorum() ? true : null)
                    .with("voted", voted.contains(seat.seatId()) ? true : null)
                    .with("recusal", seat.recusal())
                    .with("interest", seat.interest())
                    .done())
        .toList();
  }

  /** Of ballots closed before this was kept nothing is told. */
  private @Nullable JsonObject closing(Ballot ballot, List<BallotSeat> seats) {
    ClosingElectorate view = electorates.closing(ballot, electorates.rows(seats));
    return view == null
        ? null
        : new Entry()
            .with("held", view.held())
            .with("left", view.left().stream().map(BallotRecords::change).toList())
            .with("joined", view.joined().stream().map(BallotRecords::change).toList())
            .done();
  }

  private static JsonObject change(ClosingElectorate.Change change) {
    return new Entry()
        .with("seat", change.seatId())
        .with("sphere", change.sphere())
        .with("organisation", change.organisation())
        .with("person", change.person())
        .done();
  }

  private List<JsonObject> votes(List<Vote> votes) {
    Map<Long, String> voters = proxies.voters(votes);
    return votes.stream().map(vote -> vote(vote, voters)).toList();
  }

  /** By what right and by whom is said where it was not the seat's holder. */
  private static JsonObject vote(Vote vote, Map<Long, String> voters) {
    BallotMark mark = vote.mark();
    boolean own = vote.castRight() == CastRight.OWN;
    return new Entry()
        .with("seat", vote.seatId())
        .with("ordinal", vote.ordinal())
        .with("choice", vote.choice())
        .with("options", mark == null ? null : orNull(mark.options()))
        .with("right", own ? null : vote.castRight())
        .with("by", own ? null : voters.get(vote.personId()))
        .with("at", vote.votedAt())
        .done();
  }

  private static @Nullable JsonObject casting(Ballot ballot) {
    BallotMark mark = ballot.casting();
    return mark == null
        ? null
        : new Entry()
            .with("seat", ballot.castingSeatId())
            .with("choice", ballot.castingChoice())
            .with("options", orNull(mark.options()))
            .done();
  }

  private static JsonObject count(TallyResult tally) {
    return new Entry()
        .with("seats", tally.seats())
        .with("recused", tally.recused())
        .with("entitled", tally.entitled())
        .with("tookPart", tally.tookPart())
        .with("yes", tally.yes())
        .with("no", tally.no())
        .with("abstain", tally.abstain())
        .with("quorumCount", tally.quorumCount())
        .with("quorumNeeded", tally.quorumNeeded())
        .with("quorumReached", tally.quorumReached())
        .with("base", tally.base())
        .with("yesNeeded", tally.yesNeeded())
        .with("counted", tally.counted())
        .with("options", orNull(tally.options().stream().map(BallotRecords::option).toList()))
        .done();
  }

  private static JsonObject option(OptionCount option) {
    return new Entry()
        .with("place", option.option())
        .with("votes", option.votes())
        .with("standing", option.standing())
        .done();
  }

  private static <T> @Nullable List<T> orNull(List<T> values) {
    return values.isEmpty() ? null : values;
  }

  /** Seats whose last vote is a no. */
  private static List<Long> dissent(List<BallotSeat> seats, List<Vote> votes) {
    Map<Long, VoteChoice> last = new HashMap<>();
    votes.forEach(vote -> last.put(vote.seatId(), vote.choice()));
    return seats.stream()
        .filter(seat -> !seat.isRecused())
        .map(BallotSeat::seatId)
        .filter(seat -> Objects.equals(last.get(seat), VoteChoice.NO))
        .toList();
  }
}
