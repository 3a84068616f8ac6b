package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.statistics.Statistics;
import org.klaster.domain.council.InterestBook.Belonging;
import org.klaster.domain.council.InterestDeclaration.Concern;
import org.klaster.domain.council.InterestDeclaration.Record;
import org.klaster.domain.council.InterestDeclaration.Term;
import org.klaster.domain.council.InterestDeclaration.Tie;
import org.klaster.domain.council.ProxyRules.Given;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.InterestGround;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.SeatQuota;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * Nobody decides on their own case in a council, whoever sits in it, whatever belongs together, was
 * declared or delegated, and in whatever order votes are tried.
 */
class OwnCasePropertiesTest {

  private static final int MOST = 6;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
  private static final LocalizedText TEXT = new LocalizedText("с", "в", "q");
  private static final BodyRules CHARTER =
      new BodyRules(
          null, SeatQuota.FREE, SeatQuota.FREE, SeatQuota.FREE, false, MOST, false, false);
  private static final VotingRules RULES =
      new VotingRules(
          Threshold.moreThan(1, 2),
          QuorumBase.ENTITLED,
          Threshold.moreThan(1, 2),
          PassBase.PRESENT,
          true,
          true,
          7,
          false);

  /**
   * Two small numbers: a group and its organisation, a person and whom it represents, and so on.
   */
  record Pair(long first, long second) {}

  /**
   * A council before a case of organisation 1.
   *
   * @param seats organisation and person of each seat, whose key is its place, from 1
   * @param groups business group and organisation
   * @param represented person and organisation
   * @param later the same, of those who were named after the ballot was opened
   * @param declared seat and organisation
   * @param excused seats whose holders declare an interest in the ballot itself
   * @param delegated seat that delegates and seat that is to vote
   * @param tries who votes, and for which seat
   */
  record Body(
      List<Pair> seats,
      List<Pair> groups,
      List<Pair> represented,
      List<Pair> later,
      List<Pair> declared,
      Set<Long> excused,
      List<Pair> delegated,
      List<Pair> tries) {}

  private static final Long APPLICANT = 1L;

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void nobodyVotesOnTheirOwnCase(@ForAll("bodies") Body body) {
    Ballot ballot = ballot();
    Map<Long, BallotSeat> electorate = electorate(ballot, body);
    Map<Long, Long> delegations = delegations(body);
    List<SeatVote> votes = new ArrayList<>();
    for (Pair attempt : body.tries()) {
      BallotSeat seat = electorate.get(attempt.second());
      long person = attempt.first();
      if (seat == null || !hasRight(person, seat, electorate, delegations)) {
        continue;
      }
      Set<Long> acts = representedBy(person, body);
      if (ballot.obstacle(seat, acts).isEmpty()) {
        Vote vote = ballot.vote(seat, votes.size() + 1, yes(), NOW);
        votes.add(new SeatVote(vote.seatId(), vote.ordinal(), VoteChoice.YES));
        assertFalse(acts.contains(APPLICANT), "who voted acts for nobody concerned");
        assertNoTie(seat, body);
      } else if (seat.isRecused()) {
        assertThrows(
            DomainRuleViolation.class, () -> ballot.vote(seat, votes.size() + 1, yes(), NOW));
      }
    }
    assertRecusedCountNowhere(electorate, votes);
    Statistics.label("votes taken").collect(votes.isEmpty() ? "none" : "some");
    Statistics.label("recused")
        .collect(electorate.values().stream().anyMatch(BallotSeat::isRecused) ? "some" : "none");
  }

  /**
   * Whatever is put into the count for a recused seat: by a mistake, or behind everybody's back.
   */
  private static void assertRecusedCountNowhere(
      Map<Long, BallotSeat> electorate, List<SeatVote> votes) {
    List<Elector> electors =
        electorate.values().stream()
            .map(seat -> new Elector(seat.seatId(), seat.isRecused()))
            .toList();
    List<SeatVote> smuggled = new ArrayList<>(votes);
    electorate.values().stream()
        .filter(BallotSeat::isRecused)
        .forEach(
            seat -> smuggled.add(new SeatVote(seat.seatId(), smuggled.size() + 1, VoteChoice.NO)));
    TallyResult honest = Tally.of(electors, votes, RULES, null);
    assertEquals(honest, Tally.of(electors, smuggled, RULES, null));
    assertEquals(votes.stream().map(SeatVote::seatId).distinct().count(), honest.yes());
    assertEquals(electors.stream().filter(e -> !e.recused()).count(), honest.entitled());
  }

  /** Told from the body itself, not from the rules under test. */
  private static void assertNoTie(BallotSeat seat, Body body) {
    long organisation = seat.organisationId();
    assertTrue(organisation != APPLICANT, "own organisation");
    assertFalse(body.represented().contains(new Pair(seat.personId(), APPLICANT)), "same person");
    for (Pair belonging : body.groups()) {
      boolean both =
          body.groups().contains(new Pair(belonging.first(), APPLICANT))
              && body.groups().contains(new Pair(belonging.first(), organisation));
      assertFalse(both, "own group");
    }
    assertFalse(body.declared().contains(new Pair(seat.seatId(), APPLICANT)), "declared");
    assertFalse(body.excused().contains(seat.seatId()), "declared in the ballot");
  }

  /** The own seat unless its vote was delegated, or one that was delegated to the own. */
  private static boolean hasRight(
      long person, BallotSeat seat, Map<Long, BallotSeat> electorate, Map<Long, Long> delegations) {
    Long holder = delegations.get(seat.seatId());
    if (holder == null) {
      return seat.personId() == person;
    }
    BallotSeat holding = electorate.get(holder);
    return holding != null && holding.personId() == person && !holding.isRecused();
  }

  private static Set<Long> representedBy(long person, Body body) {
    return Stream.concat(body.represented().stream(), body.later().stream())
        .filter(pair -> pair.first() == person)
        .map(Pair::second)
        .collect(Collectors.toSet());
  }

  private static Map<Long, Long> delegations(Body body) {
    Map<Long, Long> given = new HashMap<>();
    for (Pair attempt : body.delegated()) {
      List<Given> standing = new ArrayList<>();
      given.forEach((from, to) -> standing.add(new Given(from, to)));
      try {
        new ProxyRules(CHARTER, standing, List.of())
            .requireMayDelegate(attempt.first(), attempt.second());
        given.put(attempt.first(), attempt.second());
      } catch (DomainRuleViolation refused) {
        // What is refused changes nothing.
      }
    }
    return given;
  }

  private static Map<Long, BallotSeat> electorate(Ballot ballot, Body body) {
    Council council = new Council(1L, TEXT, DAY);
    List<Seat> seats = new ArrayList<>();
    for (Pair one : body.seats()) {
      Seat seat =
          new Seat(
              council,
              Sphere.BUSINESS,
              new Seat.Holder(one.first(), one.second()),
              DAY,
              DAY.plusYears(1));
      seats.add(numbered(seat, seats.size() + 1L));
    }
    InterestBook book =
        new InterestBook(
            body.groups().stream()
                .map(pair -> new Belonging(pair.first(), pair.second(), "group"))
                .toList(),
            declarations(body, seats));
    Set<Long> representatives =
        body.represented().stream()
            .filter(pair -> pair.second() == APPLICANT)
            .map(Pair::first)
            .collect(Collectors.toSet());
    Map<Long, BallotSeat> electorate = new HashMap<>();
    for (Seat seat : seats) {
      BallotSeat elector = new BallotSeat(ballot, seat, false);
      book.recusal(seat, APPLICANT, representatives)
          .ifPresent(recusal -> elector.recuse(recusal.ground(), recusal.words(), NOW));
      if (body.excused().contains(seat.id()) && !elector.isRecused()) {
        elector.recuse(RecusalGround.DECLARED, "interest", NOW);
      }
      electorate.put(seat.id(), elector);
    }
    return electorate;
  }

  private static List<InterestDeclaration> declarations(Body body, List<Seat> seats) {
    return body.declared().stream()
        .filter(pair -> pair.first() <= seats.size())
        .map(
            pair ->
                new InterestDeclaration(
                    seats.get((int) pair.first() - 1),
                    new Concern(pair.second(), null),
                    new Tie(InterestGround.OTHER, "why"),
                    new Term(DAY, null),
                    new Record(7L, NOW)))
        .toList();
  }

  private static Ballot ballot() {
    Council council = new Council(1L, TEXT, DAY);
    CouncilRules rules =
        council.revise(
            new RulesText(RULES, new MeetingRules(7, 14, 4, true), CHARTER, 24, "s", "c", true),
            DAY);
    Ballot ballot =
        new Ballot(
            rules,
            new BallotSubject("membership-application", 5L, APPLICANT, null, null, null),
            TEXT);
    ballot.open(NOW, NOW.plusSeconds(3600));
    return numbered(ballot, 9L);
  }

  private static GivenVote yes() {
    return new GivenVote(new BallotMark(VoteChoice.YES, List.of()), null);
  }

  /** Keys are the database's; here they are given. */
  private static <T extends VersionedEntity> T numbered(T entity, Long id) {
    try {
      Field field = entity.getClass().getDeclaredField("id");
      field.setAccessible(true);
      field.set(entity, id);
      return entity;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<Body> bodies() {
    return Combinators.combine(
            pairs().ofMinSize(1).ofMaxSize(MOST),
            pairs().ofMaxSize(5),
            pairs().ofMaxSize(3),
            pairs().ofMaxSize(3),
            pairs().ofMaxSize(4),
            Arbitraries.longs().between(1, MOST).set().ofMaxSize(2),
            pairs().ofMaxSize(4),
            pairs().ofMinSize(15).ofMaxSize(40))
        .as(
            (seats, groups, represented, later, declared, excused, delegated, tries) ->
                new Body(
                    seats,
                    groups,
                    represented,
                    later,
                    declared,
                    new HashSet<>(excused),
                    delegated,
                    tries));
  }

  private static ListArbitrary<Pair> pairs() {
    return Combinators.combine(
            Arbitraries.longs().between(1, MOST), Arbitraries.longs().between(1, MOST))
        .as(Pair::new)
        .list();
  }
}
