package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.ClusterWithoutCouncil;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.SeatRow;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.SeatFunctionTerm;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/** Shows councils with the names of who sits in them. */
@ApplicationScoped
public class CouncilViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private CouncilRegister register;
  @Inject private Names names;
  @Inject private Secretariat secretariat;
  @Inject private DatabaseClock clock;

  public CouncilView view(Council council) {
    return new CouncilView(
        council.id(),
        council.clusterId(),
        council.name(),
        seats(council),
        register.rules(council).stream().map(CouncilRegister::view).toList(),
        register.rulesInForce(council).body().composition(register.held(council)),
        access.coordinates(council.clusterId()),
        isInsider(council),
        isInsider(council) || isInGroup(council),
        council.version());
  }

  private boolean isInsider(Council council) {
    return access.is(Roles.MINISTRY)
        || access.is(Roles.AUDITOR)
        || secretariat.includesCaller(council)
        || secretariat.mySeat(council).isPresent();
  }

  private boolean isInGroup(Council council) {
    return entities
            .createQuery(
                "select count(m) from WorkingGroupMember m, WorkingGroup g"
                    + " where g.id = m.workingGroupId and g.councilId = :council"
                    + " and m.personId = :me and m.heldFrom <= :today"
                    + " and (m.heldUntil is null or m.heldUntil > :today)",
                Long.class)
            .setParameter("council", council.id())
            .setParameter("me", access.personId())
            .setParameter("today", clock.today())
            .getSingleResult()
        > 0;
  }

  public List<CouncilRow> rows() {
    return entities
        .createQuery(
            "select c, (select count(s) from Seat s where s.councilId = c.id"
                + " and s.heldFrom <= :today and s.heldUntil > :today),"
                + " (select count(b) from Ballot b where b.councilId = c.id and b.status = OPEN)"
                + " from Council c order by c.id",
            Object[].class)
        .setParameter("today", clock.today())
        .getResultStream()
        .map(CouncilViews::row)
        .toList();
  }

  /** Clusters that are not closed and have no council. */
  public List<ClusterWithoutCouncil> withoutCouncil() {
    return entities
        .createQuery(
            "select c.id, c.name from Cluster c where c.status <> CLOSED and not exists"
                + " (select k.id from Council k where k.clusterId = c.id) order by c.id",
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new ClusterWithoutCouncil(
                    (Long) row[0],
                    ((LocalizedColumns) row[1]).toText(),
                    access.is(Roles.COORDINATOR) && access.coordinates((Long) row[0])))
        .toList();
  }

  private static CouncilRow row(Object[] columns) {
    Council council = (Council) columns[0];
    return new CouncilRow(
        council.id(),
        council.clusterId(),
        council.name(),
        ((Number) columns[1]).intValue(),
        ((Number) columns[2]).intValue());
  }

  private List<SeatRow> seats(Council council) {
    List<Seat> seats = register.seats(council);
    Map<Long, SeatFunctionTerm> functions = register.functionsToday(council);
    Map<Long, LocalizedText> organisations =
        names.organisations(seats.stream().map(Seat::organisationId).toList());
    Map<Long, String> people = names.people(seats.stream().map(Seat::personId).toList());
    LocalDate today = clock.today();
    return seats.stream()
        .map(
            seat -> {
              SeatFunctionTerm function = functions.get(seat.id());
              return new SeatRow(
                  seat.id(),
                  seat.sphere(),
                  seat.organisationId(),
                  organisations.getOrDefault(seat.organisationId(), UNKNOWN),
                  people.getOrDefault(seat.personId(), ""),
                  seat.heldFrom(),
                  seat.heldUntil(),
                  function == null ? null : function.function(),
                  function == null ? null : function.heldUntil(),
                  seat.heldOn(today),
                  seat.version());
            })
        .sorted(Comparator.comparing(SeatRow::held).reversed())
        .toList();
  }
}
