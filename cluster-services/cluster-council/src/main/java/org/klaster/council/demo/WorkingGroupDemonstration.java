package org.klaster.council.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.domain.council.WorkingGroup.Charge;
import org.klaster.domain.council.WorkingGroupMember.Person;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.LocalizedText;

/** A working group of the invented council: led by a seat, with a member who has none. */
@ApplicationScoped
public class WorkingGroupDemonstration {

  private static final Charge QUALITY =
      new Charge(
          new LocalizedText(
              "Талшық сапасы жөніндегі жұмыс тобы (ойдан шығарылған)",
              "Рабочая группа по качеству волокна (вымышленная)",
              "Working group on the quality of fibre (invented)"),
          new LocalizedText(
              "Талшық сапасын бірыңғай тексеру тәртібін дайындап, кеңеске ұсыну.",
              "Подготовить и внести в совет единый порядок проверки качества волокна.",
              "To prepare a common way of testing the quality of fibre and put it to the council."));

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DemonstrationPeople people;
  @Inject private DatabaseClock clock;

  /**
   * @param seats chair, firm, farm, secretary
   */
  void load(Council council, List<Seat> seats) {
    LocalDate founded = clock.today().minusMonths(2);
    WorkingGroup group = new WorkingGroup(council, QUALITY, founded, clock.today());
    entities.persist(group);
    entities.persist(group.firstLead(person(seats.get(2))));
    entities.persist(group.admit(person(seats.get(3)), founded, clock.today()));
    people
        .newestMember(council.clusterId())
        .map(this::guest)
        .ifPresent(
            guest -> entities.persist(group.admit(guest, founded.plusWeeks(2), clock.today())));
  }

  private Person guest(Long organisation) {
    Long id = people.person("g.seitova", "Гүлнар Сейітова (ойдан шығарылған)");
    // Memberships name people by their ids: the row must be there before theirs.
    entities.flush();
    return new Person(id, organisation);
  }

  private static Person person(Seat seat) {
    return new Person(seat.personId(), seat.organisationId());
  }
}
