package org.klaster.council.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.klaster.council.DecisionRegister;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.AgendaItem.Proposal;
import org.klaster.domain.council.AgendaItem.Quorum;
import org.klaster.domain.council.Attendance;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Meeting.Appointment;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.LocalizedText;

/** A meeting of the past and one that is convened, of the invented council. */
@ApplicationScoped
public class MeetingDemonstration {

  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final String PLACE = "Түркістан, әкімдіктің 2-залы (ойдан шығарылған)";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AssignmentDemonstration assignments;
  @Inject private DecisionRegister register;
  @Inject private DatabaseClock clock;

  /**
   * @param seats chair, firm, farm, secretary
   */
  void load(CouncilRules rules, List<Seat> seats) {
    past(rules, seats);
    ahead(rules, seats);
  }

  private void past(CouncilRules rules, List<Seat> seats) {
    Instant start = day(-70);
    Instant planned = start.minus(Duration.ofDays(30));
    Meeting meeting =
        meeting(
            rules,
            new LocalizedText(
                "III тоқсанның отырысы",
                "Заседание за III квартал",
                "Meeting of the third quarter"),
            start,
            planned);
    AgendaItem plan =
        item(
            meeting,
            1,
            new Proposal(
                new LocalizedText(
                    "Тұқымды бірлесіп сатып алу жоспары",
                    "План совместной закупки семян",
                    "Plan of the joint purchase of seed"),
                "Қажеттілікті жинау мерзімі мен жауаптылар.",
                false,
                null),
            seats.get(3),
            planned);
    meeting.convene(rules.meetings(), 1, start.minus(Duration.ofDays(10)));
    meeting.open(start);
    attended(meeting, seats, start);
    plan.takeUp(
        new Quorum(seats.size(), seats.size(), rules.rules().quorum().needed(seats.size())), start);
    plan.conclude("Қажеттілік 1 ақпанға дейін жиналсын.", start.plus(Duration.ofMinutes(40)));
    meeting.close(start.plus(Duration.ofHours(1)));
    assignments.load(register.enter(plan, meeting.councilId()), seats);
  }

  private void attended(Meeting meeting, List<Seat> seats, Instant when) {
    Attendance.Record bySecretary = new Attendance.Record(seats.get(3).personId(), when);
    for (Seat seat : seats) {
      entities.persist(new Attendance(meeting, seat, 1, AttendanceMode.IN_ROOM, bySecretary));
    }
  }

  private void ahead(CouncilRules rules, List<Seat> seats) {
    Instant start = day(12);
    Instant now = clock.now();
    Meeting meeting =
        meeting(
            rules,
            new LocalizedText(
                "IV тоқсанның отырысы", "Заседание за IV квартал", "Meeting of the fourth quarter"),
            start,
            now);
    item(
        meeting,
        1,
        new Proposal(
            new LocalizedText(
                "Кеңестің келесі жылғы жұмыс жоспары",
                "План работы совета на следующий год",
                "The council's plan of work for the next year"),
            "Отырыстардың күндері мен мәселелері.",
            true,
            null),
        seats.get(3),
        now);
    item(
        meeting,
        2,
        new Proposal(
            new LocalizedText(
                "Мақта талшығының сапасы туралы ақпарат",
                "Информация о качестве хлопкового волокна",
                "Report on the quality of cotton fibre"),
            null,
            false,
            null),
        seats.get(1),
        now);
    meeting.convene(rules.meetings(), 2, now);
  }

  private Meeting meeting(CouncilRules rules, LocalizedText title, Instant start, Instant planned) {
    Meeting meeting =
        new Meeting(
            rules,
            new Appointment(
                title, MeetingForm.IN_ROOM, PLACE, null, start, start.plus(Duration.ofHours(2))),
            planned);
    entities.persist(meeting);
    return meeting;
  }

  private AgendaItem item(
      Meeting meeting, int order, Proposal proposal, Seat proposer, Instant when) {
    AgendaItem item = new AgendaItem(meeting, order, proposal, proposer.personId(), when);
    item.accept();
    entities.persist(item);
    return item;
  }

  private Instant day(int fromToday) {
    return ZonedDateTime.of(clock.today().plusDays(fromToday), TEN, DatabaseClock.ZONE).toInstant();
  }
}
