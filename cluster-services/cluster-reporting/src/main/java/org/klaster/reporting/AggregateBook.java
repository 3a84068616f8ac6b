package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.reporting.AggregateFigures;
import org.klaster.domain.reporting.AggregateFigures.Part;
import org.klaster.domain.reporting.Coverage;
import org.klaster.domain.reporting.Coverage.Standing;
import org.klaster.domain.reporting.ReportAggregate;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.reporting.ExpectedReports.Expected;
import org.klaster.vocabulary.reporting.AggregateStatus;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.Period;

/** The aggregates that count, their figures, and the coverage of a period as it stands now. */
@ApplicationScoped
public class AggregateBook {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private RevisionArchive archive;
  @Inject private ExpectedReports expected;
  @Inject private FormCatalogue catalogue;
  @Inject private DatabaseClock clock;

  /** An aggregate with its figures. */
  record Entry(ReportAggregate aggregate, AggregateFigures figures) {}

  /** How a report stands, for coverage. */
  public record Standings(
      long cluster, long organisation, ReportStatus status, @Nullable LocalDate firstSubmittedOn) {}

  ReportAggregate found(long aggregateId) {
    ReportAggregate aggregate = entities.find(ReportAggregate.class, aggregateId);
    if (aggregate == null) {
      throw new NotFound("aggregate", aggregateId);
    }
    return aggregate;
  }

  /** The aggregate of a cluster and period that no later one has superseded. */
  Optional<ReportAggregate> current(long cluster, Period period) {
    return entities
        .createQuery(
            "select a from ReportAggregate a where a.clusterId = :cluster and a.period = :period"
                + " and a.status <> :superseded order by a.number desc",
            ReportAggregate.class)
        .setParameter("cluster", cluster)
        .setParameter("period", period)
        .setParameter("superseded", AggregateStatus.SUPERSEDED)
        .getResultStream()
        .findFirst();
  }

  /** The current aggregates of a cluster in some periods, with figures, oldest first. */
  List<Entry> ofCluster(long cluster, Collection<Period> periods) {
    return withFigures(
        entities
            .createQuery(
                "select a from ReportAggregate a where a.clusterId = :cluster and a.period in :periods"
                    + " and a.status <> :superseded order by a.period",
                ReportAggregate.class)
            .setParameter("cluster", cluster)
            .setParameter("periods", periods)
            .setParameter("superseded", AggregateStatus.SUPERSEDED)
            .getResultList());
  }

  /** The current aggregates of all clusters in a period, with figures. */
  List<Entry> ofPeriod(Period period) {
    return withFigures(
        entities
            .createQuery(
                "select a from ReportAggregate a where a.period = :period and a.status <> :superseded",
                ReportAggregate.class)
            .setParameter("period", period)
            .setParameter("superseded", AggregateStatus.SUPERSEDED)
            .getResultList());
  }

  /**
   * The figures of aggregates, all read at once; an aggregate is computed with the form that it was
   * built with.
   */
  List<Entry> withFigures(List<ReportAggregate> aggregates) {
    Map<Long, AggregateFigures> figures = new HashMap<>();
    Map<Long, List<ReportAggregate>> byForm =
        aggregates.stream().collect(Collectors.groupingBy(ReportAggregate::formId));
    byForm.forEach(
        (formId, ofForm) -> {
          FormDefinition form = catalogue.form(formId).definition();
          Map<Long, List<Part>> parts =
              archive.partsOf(ofForm.stream().map(ReportAggregate::id).toList(), form);
          ofForm.forEach(
              aggregate ->
                  figures.put(
                      aggregate.id(),
                      new AggregateFigures(form, parts.getOrDefault(aggregate.id(), List.of()))));
        });
    return aggregates.stream()
        .map(aggregate -> new Entry(aggregate, Objects.requireNonNull(figures.get(aggregate.id()))))
        .toList();
  }

  /** The hash that an aggregate has if it is computed now from the revisions it used. */
  String recomputed(Entry entry) {
    ReportAggregate aggregate = entry.aggregate();
    return Canonical.hash(
        Canonical.form(
            entry
                .figures()
                .content(
                    aggregate.clusterId(),
                    aggregate.period(),
                    aggregate.number(),
                    aggregate.coverage().expected())));
  }

  /** Coverage of a cluster and period as it stands now. */
  Coverage coverage(long cluster, Period period) {
    return coverage(
        expected.of(cluster, period), standings(period, cluster), period, clock.today());
  }

  /** Coverage of every cluster with members that report, as it stands now: two statements. */
  Map<Long, Coverage> coverage(Period period) {
    Map<Long, Set<Long>> members = new HashMap<>();
    for (Expected one : expected.all(period)) {
      members.computeIfAbsent(one.cluster(), key -> new HashSet<>()).add(one.organisation());
    }
    Map<Long, List<Standings>> standings =
        standings(period, null).stream().collect(Collectors.groupingBy(Standings::cluster));
    LocalDate today = clock.today();
    Map<Long, Coverage> coverage = new HashMap<>();
    members.forEach(
        (cluster, firms) ->
            coverage.put(
                cluster,
                coverage(firms, standings.getOrDefault(cluster, List.of()), period, today)));
    return coverage;
  }

  private Coverage coverage(
      Set<Long> firms, List<Standings> standings, Period period, LocalDate today) {
    LocalDate due = catalogue.deadlines(period).due(period, ReportingStage.FIRM_TO_COORDINATOR);
    return Coverage.of(
        firms,
        standings.stream()
            .map(row -> new Standing(row.organisation(), row.status(), row.firstSubmittedOn()))
            .toList(),
        due,
        today);
  }

  private List<Standings> standings(Period period, @Nullable Long cluster) {
    String query =
        "select new org.klaster.reporting.AggregateBook$Standings(r.clusterId, r.organisationId, r.status,"
            + " r.firstSubmittedOn) from Report r where r.period = :period";
    var typed =
        entities
            .createQuery(
                cluster == null ? query : query + " and r.clusterId = :cluster", Standings.class)
            .setParameter("period", period);
    if (cluster != null) {
      typed.setParameter("cluster", cluster);
    }
    return typed.getResultList();
  }
}
