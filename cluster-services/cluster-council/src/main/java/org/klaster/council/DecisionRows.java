package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DecisionCriteria;
import org.klaster.api.council.DecisionRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Decision;
import org.klaster.domain.council.DecisionWord;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.search.WordFilter;

/** The register of decisions: what the caller may see, two statements a page. */
@ApplicationScoped
public class DecisionRows {

  /** Decisions with what they are made of; a decision without a ballot has no {@code b}. */
  private static final String FROM =
      " from Decision d join Council c on c.id = d.councilId"
          + " left join Ballot b on b.id = d.ballotId"
          + " left join AgendaItem i on i.id = d.itemId where "
          + CouncilAccess.BALLOT_VISIBLE;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilAccess access;

  Page<DecisionRow> search(DecisionCriteria criteria, PageRequest page) {
    WordFilter words = new WordFilter(criteria.text());
    Map<String, Object> parameters = new HashMap<>();
    String where = words.conditions(DecisionWord.class, "d") + filter(criteria, parameters);
    String select =
        "select d, c, b, i, " + BallotRows.ENTITLED + ", " + BallotRows.VOTED + FROM + where;
    TypedQuery<Object[]> query =
        bind(entities.createQuery(select + order(page), Object[].class), words, parameters);
    List<DecisionRow> rows =
        query
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(DecisionRows::row)
            .toList();
    if (page.number() == 0 && rows.size() < page.size()) {
      return new Page<>(rows, rows.size(), page);
    }
    String count = "select count(d)" + FROM + where;
    long total = bind(entities.createQuery(count, Long.class), words, parameters).getSingleResult();
    return new Page<>(rows, total, page);
  }

  private <T> TypedQuery<T> bind(
      TypedQuery<T> query, WordFilter words, Map<String, Object> parameters) {
    access.bind(query);
    words.bind(query);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static String filter(DecisionCriteria criteria, Map<String, Object> parameters) {
    return condition(" and c.clusterId = :cluster", criteria.clusterId(), parameters)
        + condition(" and d.kind = :kind", criteria.kind(), parameters)
        + condition(" and b.count.outcome = :outcome", criteria.outcome(), parameters)
        + condition(" and d.decidedAt >= :from", start(criteria.from(), 0), parameters)
        + condition(" and d.decidedAt < :until", start(criteria.to(), 1), parameters);
  }

  /** The condition, whose parameter is named last in it; nothing where there is no value. */
  private static String condition(
      String condition, @Nullable Object value, Map<String, Object> parameters) {
    if (value == null) {
      return "";
    }
    parameters.put(condition.substring(condition.indexOf(':') + 1), value);
    return condition;
  }

  private static @Nullable Object start(@Nullable LocalDate day, int later) {
    return day == null ? null : day.plusDays(later).atStartOfDay(DatabaseClock.ZONE).toInstant();
  }

  private static String order(PageRequest page) {
    if (page.sort() == null) {
      return " order by d.decidedAt desc, d.id desc";
    }
    String column =
        switch (page.sort()) {
          case "decided" -> "d.decidedAt";
          case "kind" -> "d.kind";
          default -> throw new InvalidInput("sort", "sort.unknown", page.sort());
        };
    return " order by " + column + (page.descending() ? " desc" : "") + ", d.id desc";
  }

  private static DecisionRow row(Object[] columns) {
    Decision decision = (Decision) columns[0];
    Council council = (Council) columns[1];
    Ballot ballot = (Ballot) columns[2];
    AgendaItem item = (AgendaItem) columns[3];
    return new DecisionRow(
        decision.id(),
        decision.kind(),
        council.clusterId(),
        council.name(),
        ballot == null ? item.title() : ballot.question(),
        ballot == null ? item.resolution() : null,
        ballot == null ? null : ballot.outcome(),
        decision.decidedAt(),
        decision.ballotId(),
        ballot == null ? item.meetingId() : null,
        ((Number) columns[4]).intValue(),
        ((Number) columns[5]).intValue());
  }
}
