package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.MeetingChoices.YearPlan;
import org.klaster.council.CouncilRegister;
import org.klaster.domain.council.Council;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingStatus;

/** Holds the meetings of a year against the number that the council's rules ask for. */
@ApplicationScoped
public class YearPlans {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private DatabaseClock clock;

  /** This year and the next for each council. */
  List<YearPlan> of(List<CouncilRow> councils) {
    int year = clock.today().getYear();
    List<YearPlan> plans = new ArrayList<>();
    for (CouncilRow row : councils) {
      Council council = register.council(row.id());
      int required = register.rulesInForce(council).meetings().meetingsPerYear();
      List<Integer> planned = years(council, year);
      for (int asked = year; asked <= year + 1; asked++) {
        int which = asked;
        int count = (int) planned.stream().filter(one -> one == which).count();
        plans.add(new YearPlan(row.clusterId(), row.name(), asked, count, required));
      }
    }
    return plans;
  }

  /** The year of each meeting from the first year on that was not cancelled. */
  private List<Integer> years(Council council, int first) {
    return entities
        .createQuery(
            "select m.startsAt from Meeting m where m.councilId = :council"
                + " and m.status <> :cancelled and m.startsAt >= :from",
            Instant.class)
        .setParameter("council", council.id())
        .setParameter("cancelled", MeetingStatus.CANCELLED)
        .setParameter(
            "from", LocalDate.of(first, 1, 1).atStartOfDay(DatabaseClock.ZONE).toInstant())
        .getResultStream()
        .map(moment -> LocalDate.ofInstant(moment, DatabaseClock.ZONE).getYear())
        .toList();
  }
}
