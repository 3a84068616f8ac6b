package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonCollectors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.council.Presence;
import org.klaster.domain.council.Attendance;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.vocabulary.council.SeatFunction;

/**
 * The record of a meeting as JSON, made of the stored rows. The format is told in the manual; a
 * change that a reader must know of is a new format name.
 */
@ApplicationScoped
public class MinutesContent {

  /** Name and version of the format. */
  static final String FORMAT = "klaster-minutes/2";

  private static final String ASSIGNMENTS = "assignments";

  /**
   * What may rightly be otherwise in the rows on a later day: names, who holds a function, and how
   * far an assignment has come. All else of a closed meeting stays.
   */
  private static final Set<String> CHANGING =
      Set.of(
          "organisation",
          "person",
          "substitute",
          "by",
          "function",
          "name",
          "title",
          "question",
          "state",
          "reportedOn");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private AgendaRecords agenda;
  @Inject private AssignmentRecords assignments;
  @Inject private Presence presence;
  @Inject private Names names;
  @Inject private ProxyRecords proxies;

  /** What the secretariat gives to a version. */
  record Version(int number, Instant madeAt, @Nullable String remarks) {}

  /** The record in canonical form; a count that differs from the stored one is refused. */
  String canonical(Meeting meeting, Version version) {
    return CanonicalJson.of(record(meeting, version, true).toString());
  }

  /** Whether the rows of today say what a record said, names apart. */
  boolean agrees(Meeting meeting, JsonObject recorded) {
    Version none = new Version(0, Instant.parse(recorded.getString("madeAt")), null);
    Set<JsonNumber> known = known(recorded);
    return facts(record(meeting, none, false), known).equals(facts(recorded, known));
  }

  private JsonObject record(Meeting meeting, Version version, boolean strict) {
    Council council = register.council(meeting.councilId());
    AgendaRecords.Recorded recorded = agenda.of(meeting, strict);
    return new Entry()
        .with("format", FORMAT)
        .with("revision", version.number())
        .with("madeAt", version.madeAt())
        .with("cluster", named(council.clusterId(), names.cluster(council.clusterId())))
        .with("council", named(council.id(), council.name()))
        .with("meeting", meeting(meeting))
        .with("attendance", attendance(meeting, council))
        .with("invited", proxies.invited(meeting))
        .with("agenda", recorded.items())
        .with("decisions", recorded.decisions())
        .with(ASSIGNMENTS, assignments.of(meeting, version.madeAt(), numbers(recorded.items())))
        .with("remarks", version.remarks())
        .done();
  }

  private static Map<Long, Integer> numbers(List<JsonObject> items) {
    return items.stream()
        .collect(
            Collectors.toMap(
                item -> item.getJsonNumber("id").longValue(), item -> item.getInt("number")));
  }

  private static JsonObject named(Long id, Object name) {
    return new Entry().with("id", id).with("name", name).done();
  }

  private static JsonObject meeting(Meeting meeting) {
    return new Entry()
        .with("id", meeting.id())
        .with("title", meeting.title())
        .with("form", meeting.form())
        .with("place", meeting.place())
        .with("startsAt", meeting.startsAt())
        .with("endsAt", meeting.endsAt())
        .with("openedAt", meeting.openedAt())
        .with("closedAt", meeting.closedAt())
        .done();
  }

  private List<JsonObject> attendance(Meeting meeting, Council council) {
    Map<Long, List<JsonObject>> rows = new LinkedHashMap<>();
    for (Attendance row : presence.rows(meeting.id())) {
      rows.computeIfAbsent(row.seatId(), seat -> new ArrayList<>())
          .add(new Entry().with("mode", row.mode()).with("at", row.recordedAt()).done());
    }
    LocalDate day = LocalDate.ofInstant(meeting.startsAt(), DatabaseClock.ZONE);
    List<Seat> seats =
        register.seats(council).stream()
            .filter(seat -> rows.containsKey(seat.id()) || seat.heldOn(day))
            .toList();
    var organisations = names.organisations(seats.stream().map(Seat::organisationId).toList());
    Map<Long, String> people = names.people(seats.stream().map(Seat::personId).toList());
    Map<Long, SeatFunction> functions = functions(council, day);
    Map<Long, String> substitutes = proxies.substitutes(meeting);
    return seats.stream()
        .map(
            seat ->
                new Entry()
                    .with("seat", seat.id())
                    .with("sphere", seat.sphere())
                    .with("organisation", organisations.get(seat.organisationId()))
                    .with("person", people.get(seat.personId()))
                    .with("function", functions.get(seat.id()))
                    .with("substitute", substitutes.get(seat.id()))
                    .with("times", rows.getOrDefault(seat.id(), List.of()))
                    .done())
        .toList();
  }

  private Map<Long, SeatFunction> functions(Council council, LocalDate day) {
    Map<Long, SeatFunction> functions = new LinkedHashMap<>();
    entities
        .createQuery(
            "select f.seatId, f.function from SeatFunctionTerm f, Seat s where s.id = f.seatId"
                + " and s.councilId = :council and f.heldFrom <= :day"
                + " and (f.heldUntil is null or f.heldUntil > :day)",
            Object[].class)
        .setParameter("council", council.id())
        .setParameter("day", day)
        .getResultList()
        .forEach(row -> functions.put((Long) row[0], (SeatFunction) row[1]));
    return functions;
  }

  private static List<JsonObject> assignments(JsonObject record) {
    JsonArray given = record.getJsonArray(ASSIGNMENTS);
    return given == null ? List.of() : given.getValuesAs(JsonObject.class);
  }

  /** Ids of the assignments that the record holds; what was given later is no difference. */
  private static Set<JsonNumber> known(JsonObject record) {
    return assignments(record).stream()
        .map(given -> given.getJsonNumber("id"))
        .collect(Collectors.toSet());
  }

  private static String facts(JsonObject record, Set<JsonNumber> known) {
    Entry entry = new Entry();
    for (String part : List.of("meeting", "agenda", "decisions")) {
      entry.with(part, strip(record.getOrDefault(part, JsonValue.NULL)));
    }
    // Of who never came, a term that was ended on the day itself is not told later.
    entry.with(
        "attendance",
        record.getJsonArray("attendance").stream()
            .filter(seat -> !seat.asJsonObject().getJsonArray("times").isEmpty())
            .map(MinutesContent::strip)
            .toList());
    entry.with(
        ASSIGNMENTS,
        assignments(record).stream()
            .filter(given -> known.contains(given.getJsonNumber("id")))
            .map(MinutesContent::strip)
            .toList());
    return CanonicalJson.of(entry.done().toString());
  }

  private static JsonValue strip(JsonValue value) {
    if (value instanceof JsonObject object) {
      Entry entry = new Entry();
      object.forEach(
          (name, field) -> entry.with(name, CHANGING.contains(name) ? null : strip(field)));
      return entry.done();
    }
    if (value instanceof JsonArray array) {
      return array.stream().map(MinutesContent::strip).collect(JsonCollectors.toJsonArray());
    }
    return value;
  }
}
