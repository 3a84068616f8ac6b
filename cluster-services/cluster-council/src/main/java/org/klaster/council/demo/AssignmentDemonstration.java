package org.klaster.council.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.Assignment.Order;
import org.klaster.domain.council.Assignment.Step;
import org.klaster.domain.council.Decision;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.LocalizedText;

/** Two assignments of the meeting of the past: one executed in time, one overdue. */
@ApplicationScoped
public class AssignmentDemonstration {

  private static final LocalTime NOON = LocalTime.of(12, 0);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /**
   * @param seats chair, firm, farm, secretary
   */
  void load(Decision decision, List<Seat> seats) {
    Seat firm = seats.get(1);
    Seat secretary = seats.get(3);
    Assignment done =
        given(
            decision,
            new Order(
                new LocalizedText(
                    "Тұқымға қажеттілікті жинап, кеңеске беру",
                    "Собрать потребность в семенах и передать совету",
                    "Collect the need of seed and hand it to the council"),
                firm.organisationId(),
                day(-40),
                "Қатысушылардың қажеттілік кестесі"),
            secretary);
    entities.persist(done.report(step(firm, -45, "12 қатысушыдан жиналды."), null));
    entities.persist(done.accept(step(secretary, -43, null)));
    given(
        decision,
        new Order(
            new LocalizedText(
                "Жеткізушілермен алдын ала келіссөз жүргізу",
                "Провести предварительные переговоры с поставщиками",
                "Hold first talks with suppliers"),
            seats.get(2).organisationId(),
            day(-5),
            "Келіссөз хаттамасы"),
        secretary);
    entities.flush();
  }

  private Assignment given(Decision decision, Order order, Seat secretary) {
    Step step = step(secretary, -69, null);
    Assignment assignment = new Assignment(decision, order, step);
    entities.persist(assignment);
    entities.persist(assignment.begin(step));
    return assignment;
  }

  private Step step(Seat seat, int fromToday, @Nullable String note) {
    LocalDate day = day(fromToday);
    return new Step(
        seat.personId(), day.atTime(NOON).atZone(DatabaseClock.ZONE).toInstant(), day, note);
  }

  private LocalDate day(int fromToday) {
    return clock.today().plusDays(fromToday);
  }
}
