package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.MeetingChoices.YearPlan;
import org.klaster.domain.council.CouncilRules;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingStatus;

/** Holds the meetings of a year against the number that the council's rules ask for. */
@ApplicationScoped
public class YearPlans {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /** This year and the next for each council; in two statements, however many there are. */
  List<YearPlan> of(List<CouncilRow> councils) {
    if (councils.isEmpty()) {
      return List.of();
    }
    int year = clock.today().getYear();
    List<Long> ids = councils.stream().map(CouncilRow::id).toList();
    Map<Long, Integer> required = required(ids);
    Map<Long, List<Integer>> planned = planned(ids, year);
    List<YearPlan> plans = new ArrayList<>();
    for (CouncilRow row : councils) {
      List<Integer> years = planned.getOrDefault(row.id(), List.of());
      for (int asked = year; asked <= year + 1; asked++) {
        int count = Collections.frequency(years, asked);
        plans.add(
            new YearPlan(
                row.clusterId(), row.name(), asked, count, required.getOrDefault(row.id(), 0)));
      }
    }
    return plans;
  }

  /** How many a year the newest rules of each council ask for. */
  private Map<Long, Integer> required(List<Long> councils) {
    return entities
        .createQuery(
            "select r from CouncilRules r where r.councilId in :councils and r.number ="
                + " (select max(l.number) from CouncilRules l where l.councilId = r.councilId)",
            CouncilRules.class)
        .setParameter("councils", councils)
        .getResultStream()
        .collect(
            Collectors.toMap(CouncilRules::councilId, one -> one.meetings().meetingsPerYear()));
  }

  /** The year of each meeting from the first year on that was not cancelled, by council. */
  private Map<Long, List<Integer>> planned(List<Long> councils, int first) {
    return entities
        .createQuery(
            "select m.councilId, m.startsAt from Meeting m where m.councilId in :councils"
                + " and m.status <> :cancelled and m.startsAt >= :from",
            Object[].class)
        .setParameter("councils", councils)
        .setParameter("cancelled", MeetingStatus.CANCELLED)
        .setParameter(
            "from", LocalDate.of(first, 1, 1).atStartOfDay(DatabaseClock.ZONE).toInstant())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(
                    row -> LocalDate.ofInstant((Instant) row[1], DatabaseClock.ZONE).getYear(),
                    Collectors.toList())));
  }
}
