package org.klaster.council.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.klaster.api.council.OpenBallot;
import org.klaster.council.AdmissionQuestion;
import org.klaster.council.BallotBox;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Counting;
import org.klaster.council.Names;
import org.klaster.domain.council.ApplicationContent;
import org.klaster.domain.council.ApplicationEvent.Step;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.BallotSubject;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.TurnoverBand;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.LocalizedText;

/** Three admissions: decided, under vote, waiting for the coordinator. */
@ApplicationScoped
public class AdmissionDemonstration {

  private static final Duration VOTE = Duration.ofDays(7);
  private static final String COORDINATOR = "coordinator";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DemonstrationPeople people;
  @Inject private CouncilRegister register;
  @Inject private Counting counting;
  @Inject private BallotBox box;
  @Inject private Names names;
  @Inject private DatabaseClock clock;

  /**
   * A decision of the past: one seat changed its vote, one declared an interest, one stayed away.
   */
  public void decidedOnce(Council council, List<Seat> seats, List<Seat> former, Instant decidedAt) {
    Long organisation = people.newestMember(council.clusterId()).orElse(null);
    if (organisation == null) {
      return;
    }
    Instant opened = decidedAt.minus(VOTE);
    MembershipApplication application =
        submitted(council, organisation, opened.minus(Duration.ofDays(4)));
    Step admission = step(COORDINATOR, opened);
    entities.persist(application.findAdmissible(admission));
    Ballot ballot = ballot(council, application, opened);
    entities.persist(application.putToVote(ballot.id(), admission));
    List<BallotSeat> electors = electors(ballot, seats, former);
    vote(ballot, electors.get(0), 1, VoteChoice.YES, opened.plus(Duration.ofHours(5)));
    vote(ballot, electors.get(1), 1, VoteChoice.ABSTAIN, opened.plus(Duration.ofHours(9)));
    vote(ballot, electors.get(1), 2, VoteChoice.YES, opened.plus(Duration.ofHours(31)));
    vote(ballot, electors.get(2), 1, VoteChoice.NO, opened.plus(Duration.ofHours(50)));
    vote(ballot, electors.get(3), 1, VoteChoice.YES, opened.plus(Duration.ofHours(70)));
    electors
        .get(5)
        .recuse(
            RecusalGround.DECLARED,
            "Өтініш берушінің кеңесшісімін / Консультирую заявителя",
            opened.plus(Duration.ofHours(20)));
    entities.flush();
    ballot.close(counting.count(ballot), decidedAt);
    ballot.certify(counting.count(ballot), decidedAt);
    entities.persist(
        application.decide(counting.count(ballot).outcome(), false, step("council", decidedAt)));
  }

  /** A ballot of yesterday in which one seat has voted. */
  public void openBallot(Council council, Seat voter) {
    Long firm =
        people.firm(
            "210240990052",
            new LocalizedText(
                "«Келес бояу цехы» ЖШС (ойдан шығарылған)",
                "ТОО «Келесский красильный цех» (вымышленное)",
                "Keles Dye Works LLP (invented)"),
            OrganisationKind.PROCESSOR,
            "13.30");
    Instant now = clock.now();
    MembershipApplication application = submitted(council, firm, now.minus(Duration.ofDays(6)));
    entities.persist(application.findAdmissible(step(COORDINATOR, now)));
    entities.flush();
    Ballot ballot =
        box.open(
            new OpenBallot(
                council.clusterId(),
                MembershipApplication.SUBJECT_TYPE,
                application.id(),
                AdmissionQuestion.of(names.organisation(firm)),
                null,
                firm,
                null));
    entities.persist(application.putToVote(ballot.id(), step(COORDINATOR, now)));
    entities.flush();
    counting.electorate(ballot).stream()
        .filter(seat -> seat.seatId().equals(voter.id()))
        .forEach(seat -> entities.persist(ballot.vote(seat, 1, GivenVote.of(VoteChoice.YES), now)));
  }

  /** An application that was handed in two days ago. */
  public void waiting(Council council) {
    Long firm =
        people.firm(
            "220340990068",
            new LocalizedText(
                "«Сырдария қаптама» ЖШС (ойдан шығарылған)",
                "ТОО «Сырдарья упаковка» (вымышленное)",
                "Syrdarya Packaging LLP (invented)"),
            OrganisationKind.SUPPLIER,
            "13.92");
    submitted(council, firm, clock.now().minus(Duration.ofDays(2)));
  }

  private MembershipApplication submitted(Council council, Long organisation, Instant at) {
    String username = "invented-" + organisation;
    Long applicant = people.person(username, "Гүлнар Тәжібаева (ойдан шығарылған)");
    Instant begun = at.minus(Duration.ofHours(3));
    MembershipApplication application =
        new MembershipApplication(council.clusterId(), organisation, applicant, begun);
    application.fill(
        new ApplicationContent(
            MembershipRole.PROCESSOR,
            MembershipPlace.CHAIN,
            "Кластердің мата өндірушілерімен бірге жұмыс істегіміз келеді."
                + " / Хотим работать вместе с производителями тканей кластера.",
            TurnoverBand.FROM_100_TO_500_MLN,
            "Гүлнар Тәжібаева",
            username + "@klaster.example",
            true),
        begun);
    entities.persist(application);
    entities.flush();
    entities.persist(application.remark(step(username, begun)));
    entities.persist(application.submit(step(username, at)));
    return application;
  }

  private Ballot ballot(Council council, MembershipApplication application, Instant opened) {
    Ballot ballot =
        new Ballot(
            register.rulesInForce(council),
            new BallotSubject(
                MembershipApplication.SUBJECT_TYPE,
                application.id(),
                application.organisationId(),
                null,
                null),
            AdmissionQuestion.of(names.organisation(application.organisationId())));
    ballot.open(opened, opened.plus(VOTE));
    entities.persist(ballot);
    entities.flush();
    return ballot;
  }

  private List<BallotSeat> electors(Ballot ballot, List<Seat> seats, List<Seat> former) {
    List<BallotSeat> electors = new ArrayList<>();
    seats.forEach(seat -> electors.add(new BallotSeat(ballot, seat, seat == seats.get(0))));
    former.forEach(seat -> electors.add(new BallotSeat(ballot, seat, false)));
    electors.forEach(entities::persist);
    return electors;
  }

  private void vote(Ballot ballot, BallotSeat seat, int ordinal, VoteChoice choice, Instant at) {
    String reason =
        choice == VoteChoice.NO
            ? "Өнім сапасының сертификаты жоқ. / Нет сертификата качества продукции."
            : null;
    GivenVote given = new GivenVote(BallotMark.of(choice), reason);
    entities.persist(ballot.vote(seat, ordinal, given, at));
  }

  private static Step step(String actor, Instant at) {
    return new Step(actor, at, null);
  }
}
