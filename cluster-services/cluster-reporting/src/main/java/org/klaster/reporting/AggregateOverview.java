package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.klaster.api.reporting.AggregateView;
import org.klaster.api.reporting.PeriodTotals;
import org.klaster.api.reporting.ReportingCluster;
import org.klaster.domain.reporting.Coverage;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.reporting.AggregateBook.Entry;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Roles;

/** Reads aggregates side by side: a cluster over periods, a period over clusters. */
@ApplicationScoped
public class AggregateOverview {

  /** An initiative has no reports yet: what one looks at first is a cluster that has. */
  private static final String REGISTERED_FIRST =
      " order by case when c.registeredOn is null then 1 else 0 end, c.id";

  private static final LocalizedText UNKNOWN = new LocalizedText("?", "?", "?");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ReportingAccess access;
  @Inject private AggregateBook book;
  @Inject private AggregateViews views;
  @Inject private ReportingNames names;

  boolean clusterExists(long clusterId) {
    return names.clusterExists(clusterId);
  }

  List<ReportingCluster> clusters() {
    boolean all = access.policy().is(Roles.MINISTRY);
    String query = "select c.id, c.name from Cluster c";
    List<Object[]> rows =
        all
            ? entities.createQuery(query + REGISTERED_FIRST, Object[].class).getResultList()
            : coordinated(query + " where c.id in :ids" + REGISTERED_FIRST);
    return rows.stream()
        .map(row -> new ReportingCluster((Long) row[0], ((LocalizedColumns) row[1]).toText()))
        .toList();
  }

  private List<Object[]> coordinated(String query) {
    Set<Long> ids = access.policy().coordinatedClusters();
    return ids.isEmpty()
        ? List.of()
        : entities.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
  }

  AggregateView one(long cluster, Period period, boolean seesParts) {
    LocalizedText name = names.cluster(cluster);
    Coverage now = book.coverage(cluster, period);
    List<Entry> entries = book.ofCluster(cluster, List.of(period));
    return entries.isEmpty()
        ? views.none(cluster, name, period, now)
        : views.of(entries.get(0), name, seesParts, now);
  }

  /** Periods without an aggregate are left out. */
  List<AggregateView> series(long cluster, Collection<Period> periods, boolean seesParts) {
    LocalizedText name = names.cluster(cluster);
    return periods.isEmpty()
        ? List.of()
        : book.ofCluster(cluster, periods).stream()
            .map(entry -> views.of(entry, name, seesParts, null))
            .toList();
  }

  /**
   * All clusters of a period as the ministry may see them. There is a total only when every cluster
   * with members that report has its aggregate: else the step from one total to the next would be
   * one cluster's figure.
   */
  PeriodTotals totals(Period period) {
    Map<Long, Coverage> coverage = book.coverage(period);
    Map<Long, Entry> entries = new HashMap<>();
    book.ofPeriod(period).forEach(entry -> entries.put(entry.aggregate().clusterId(), entry));
    Set<Long> clusters = new TreeSet<>(coverage.keySet());
    clusters.addAll(entries.keySet());
    Map<Long, LocalizedText> titles = names.clusters(clusters);
    List<AggregateView> rows = new ArrayList<>();
    Coverage none = new Coverage(0, 0, 0, 0);
    for (Long cluster : clusters) {
      Coverage now = coverage.getOrDefault(cluster, none);
      Entry entry = entries.get(cluster);
      LocalizedText title = titles.getOrDefault(cluster, UNKNOWN);
      rows.add(
          entry == null
              ? views.none(cluster, title, period, now)
              : views.of(entry, title, false, now));
    }
    rows.sort(Comparator.comparing(row -> row.cluster().kk()));
    Coverage all = coverage.values().stream().reduce(none, AggregateOverview::add);
    boolean complete = !clusters.isEmpty() && entries.keySet().containsAll(clusters);
    return new PeriodTotals(
        period,
        AggregateViews.of(all),
        rows,
        complete
            ? views.total(period, entries.values().stream().map(Entry::figures).toList())
            : List.of());
  }

  private static Coverage add(Coverage one, Coverage two) {
    return new Coverage(
        one.expected() + two.expected(),
        one.submitted() + two.submitted(),
        one.accepted() + two.accepted(),
        one.late() + two.late());
  }
}
