package org.klaster.council.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.RulesText;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.SeatFunctionTerm;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.SeatQuota;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * The council of the cotton cluster. Its four seats of today are held by demonstration accounts, so
 * that a ballot can be brought to its end by signing in as each of them.
 */
@ApplicationScoped
public class CouncilDemonstration implements DemonstrationData {

  private static final int SEAT_TERM_MONTHS = 24;

  /**
   * Quorum and majority of one public act, casting vote of another; not adopted by anybody here.
   */
  private static final RulesText RULES =
      new RulesText(
          new VotingRules(
              Threshold.atLeast(2, 3),
              QuorumBase.ENTITLED,
              Threshold.moreThan(1, 2),
              PassBase.PRESENT,
              true,
              true,
              7,
              true),
          new MeetingRules(7, 14, 4, true),
          new BodyRules(
              6,
              SeatQuota.parse("1/3"),
              SeatQuota.parse("1/3"),
              SeatQuota.parse("1/3"),
              true,
              1,
              false,
              true),
          SEAT_TERM_MONTHS,
          "Үлгі ереже / Типовое положение / Model charter",
          "cntd.ru 972213173: кворум ≥ 2/3, > 1/2; cntd.ru 991018075: шешуші дауыс / casting vote",
          false);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DemonstrationPeople people;
  @Inject private AdmissionDemonstration admissions;
  @Inject private MeetingDemonstration meetings;
  @Inject private WorkingGroupDemonstration groups;
  @Inject private DatabaseClock clock;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load() {
    Optional<Long> cluster = people.clusterOf(DemonstrationPeople.FIRM);
    if (cluster.isEmpty()) {
      return;
    }
    Instant decidedAt = clock.now().minus(Duration.ofDays(55));
    LocalDate founded = clock.today().minusMonths(10);
    Council council = new Council(cluster.get(), name(), founded);
    entities.persist(council);
    CouncilRules rules = council.revise(RULES, founded);
    entities.persist(rules);
    List<Seat> former = formerSeats(council, founded);
    List<Seat> seats = seats(council, founded);
    entities.persist(new SeatFunctionTerm(seats.get(0), SeatFunction.CHAIR, founded));
    entities.persist(new SeatFunctionTerm(seats.get(3), SeatFunction.SECRETARY, founded));
    entities.flush();
    admissions.decidedOnce(council, seats, former, decidedAt);
    admissions.openBallot(council, seats.get(2));
    admissions.waiting(council);
    meetings.load(rules, seats);
    groups.load(council, seats);
  }

  /** Chair, firm, farm, secretary. */
  private List<Seat> seats(Council council, LocalDate from) {
    LocalDate until = from.plusMonths(SEAT_TERM_MONTHS);
    List<Seat> seats =
        List.of(
            new Seat(
                council,
                Sphere.GOVERNMENT,
                people.holder(DemonstrationPeople.GOVERNMENT, "government", "Ерлан Қасымов"),
                from,
                until),
            new Seat(
                council,
                Sphere.BUSINESS,
                people.holder(DemonstrationPeople.FIRM, "firm", "Марат Жақсыбеков"),
                from,
                until),
            new Seat(
                council,
                Sphere.BUSINESS,
                people.holder(DemonstrationPeople.FARM, "farm", "Бақыт Тоқтаров"),
                from,
                until),
            new Seat(
                council,
                Sphere.SCIENCE,
                people.holder(DemonstrationPeople.SCIENCE, "science", "Дина Омарова"),
                from,
                until));
    seats.forEach(entities::persist);
    return seats;
  }

  /** Two seats whose terms ended last month. */
  private List<Seat> formerSeats(Council council, LocalDate from) {
    LocalDate until = clock.today().minusMonths(1);
    List<Seat> seats =
        List.of(
            new Seat(
                council,
                Sphere.GOVERNMENT,
                people.holder(
                    DemonstrationPeople.GOVERNMENT,
                    "s.abenova",
                    "Сәуле Әбенова (ойдан шығарылған)"),
                from,
                until),
            new Seat(
                council,
                Sphere.SCIENCE,
                people.holder(
                    DemonstrationPeople.SCIENCE, "a.petrenko", "Андрей Петренко (вымышленный)"),
                from,
                until));
    seats.forEach(entities::persist);
    return seats;
  }

  private static LocalizedText name() {
    return new LocalizedText(
        "Мақта-тоқыма кластерінің үйлестіру кеңесі (ойдан шығарылған)",
        "Координационный совет хлопково-текстильного кластера (вымышленный)",
        "Coordination Council of the cotton-textile cluster (invented)");
  }
}
