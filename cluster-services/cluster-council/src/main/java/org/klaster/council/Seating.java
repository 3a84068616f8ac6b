package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.FoundCouncil.FirstSeat;
import org.klaster.api.council.SeatInput;
import org.klaster.api.shared.InvalidInput;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.SeatFunctionTerm;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.People;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Sphere;

/** Gives seats and functions, and says at which field of the form something is wrong. */
@ApplicationScoped
public class Seating {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private People people;
  @Inject private DatabaseClock clock;
  @Inject private Event<SeatChanged> changes;

  /** The seats that a council begins with; it has a chair and a secretary from the first day. */
  public void seatFirst(Council council, CouncilRules rules, List<FirstSeat> seats) {
    Set<SeatFunction> given = EnumSet.noneOf(SeatFunction.class);
    for (FirstSeat first : seats) {
      String row = "seat-" + first.number() + "-";
      SeatFunction function = first.seat().function();
      boolean once = function != SeatFunction.CO_CHAIR;
      if (function != null && !given.add(function) && once) {
        throw new InvalidInput(row + "function", "council.function-twice");
      }
      seat(council, rules, first.seat(), row);
    }
    int row = seats.isEmpty() ? 1 : seats.get(0).number();
    requireFunction(given, SeatFunction.CHAIR, row, "council.chair-missing");
    requireFunction(given, SeatFunction.SECRETARY, row, "council.secretary-missing");
  }

  private static void requireFunction(
      Set<SeatFunction> given, SeatFunction wanted, int row, String code) {
    if (!given.contains(wanted)) {
      throw new InvalidInput("seat-" + row + "-function", code);
    }
  }

  /**
   * Gives a seat from today.
   *
   * @param row beginning of the names of the form's fields
   */
  public Seat seat(Council council, CouncilRules rules, SeatInput input, String row) {
    LocalDate today = clock.today();
    var sphere = required(row + "sphere", input.sphere());
    requireRoom(council, rules, sphere, row + "sphere");
    Long organisation = organisation(row + "identifier", input.identifier());
    Long person = person(council, row + "username", input.username());
    LocalDate until =
        input.until() == null ? today.plusMonths(rules.seatTermMonths()) : input.until();
    if (!until.isAfter(today)) {
      throw new InvalidInput(row + "until", "seat.term");
    }
    Seat seat = new Seat(council, sphere, new Seat.Holder(organisation, person), today, until);
    entities.persist(seat);
    if (input.function() != null) {
      giveFunction(council, seat, new FunctionTerm(input.function(), null), row + "function");
    }
    changes.fire(new SeatChanged(seat, true));
    return seat;
  }

  /** Ends the seat's term, and its function, today. */
  void end(Council council, Seat seat) {
    LocalDate today = clock.today();
    seat.end(today);
    SeatFunctionTerm function = register.functionsToday(council).get(seat.id());
    if (function != null) {
      function.end(today);
    }
    changes.fire(new SeatChanged(seat, false));
  }

  private void requireRoom(Council council, CouncilRules rules, Sphere sphere, String field) {
    try {
      rules.body().requireRoom(sphere, register.held(council));
    } catch (DomainRuleViolation e) {
      throw new InvalidInput(field, e.code(), e.parameters().toArray());
    }
  }

  /**
   * A function as it is given.
   *
   * @param function null for none
   * @param until first day on which the seat has it no more, null where no end is set
   */
  public record FunctionTerm(@Nullable SeatFunction function, @Nullable LocalDate until) {}

  /**
   * Takes the function from the seat that has it, co-chairs apart, and from this seat whatever it
   * had.
   *
   * @param field the form's field, for messages
   */
  public void giveFunction(Council council, Seat seat, FunctionTerm given, String field) {
    LocalDate today = clock.today();
    SeatFunction function = given.function();
    boolean several = function == SeatFunction.CO_CHAIR;
    if (several && !register.rulesInForce(council).body().coChairs()) {
      throw new InvalidInput(field, "council.co-chairs-not-allowed");
    }
    if (given.until() != null && !given.until().isAfter(today)) {
      throw new InvalidInput("functionUntil", "seat.function-term");
    }
    for (SeatFunctionTerm term : register.functionsToday(council).values()) {
      boolean taken = term.function() == function && !several;
      if (taken || term.seatId().equals(seat.id())) {
        term.end(today);
      }
    }
    if (function != null) {
      entities.persist(new SeatFunctionTerm(seat, function, today, given.until()));
    }
  }

  /** The organisation of a BIN or IIN as a form gives it. */
  public Long organisation(String field, @Nullable String written) {
    LegalId legalId;
    try {
      legalId = LegalId.parse(required(field, written));
    } catch (DomainRuleViolation e) {
      throw new InvalidInput(field, e.code(), e.parameters().toArray());
    }
    return entities
        .createQuery("select o.id from Organisation o where o.legalId = :id", Long.class)
        .setParameter("id", legalId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, "organisation.unknown"));
  }

  private Long person(Council council, String field, @Nullable String username) {
    Person person =
        people
            .find(required(field, username).strip())
            .orElseThrow(() -> new InvalidInput(field, "person.unknown"));
    boolean seated =
        register.seatsHeldToday(council).stream()
            .anyMatch(seat -> seat.personId().equals(person.id()));
    if (seated) {
      throw new InvalidInput(field, "seat.person-seated");
    }
    return person.id();
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new InvalidInput(field, "required");
    }
    return value;
  }
}
