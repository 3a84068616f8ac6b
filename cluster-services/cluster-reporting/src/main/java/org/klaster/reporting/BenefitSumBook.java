package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.BenefitSums.Cell;
import org.klaster.api.reporting.BenefitSums.Row;
import org.klaster.domain.registry.Cluster;
import org.klaster.domain.reporting.BenefitSum;
import org.klaster.domain.reporting.DisclosureControl;
import org.klaster.platform.benefit.BenefitLine;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.BenefitNature;
import org.klaster.vocabulary.shared.Money;

/**
 * Sums of a year by cluster and kind for those who may not see the parts. A sum that was shown is
 * kept and renewed only when what changed hides every member.
 */
@ApplicationScoped
public class BenefitSumBook {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private BenefitBook book;
  @Inject private ReportingNames names;

  /** A sum of a cluster. */
  private record Place(long cluster, BenefitKind kind) {}

  List<Row> rows(Set<Long> clusters, int year, DisclosureControl control, Instant now) {
    if (clusters.isEmpty()) {
      return List.of();
    }
    hold(clusters);
    Map<Place, Map<Long, BigDecimal>> parts = parts(clusters, year);
    Map<Place, BenefitSum> shown = shown(clusters, year);
    parts.forEach(
        (place, part) -> {
          BenefitSum sum = shown.get(place);
          if (sum != null) {
            sum.renew(part, control, now);
          } else if (control.judge(part).shown()) {
            sum = new BenefitSum(place.cluster(), year, place.kind(), part, now);
            entities.persist(sum);
            shown.put(place, sum);
          }
        });
    return names.clusters(clusters).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            cluster -> {
              List<Cell> cells =
                  Stream.of(BenefitKind.values())
                      .map(kind -> cell(new Place(cluster.getKey(), kind), parts, shown, control))
                      .toList();
              return new Row(cluster.getKey(), cluster.getValue(), cells, net(cells));
            })
        .toList();
  }

  /** Two who look at once do not both write the first sum. */
  private void hold(Set<Long> clusters) {
    entities
        .createQuery("select c from Cluster c where c.id in :ids order by c.id", Cluster.class)
        .setParameter("ids", new TreeSet<>(clusters))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private Map<Place, Map<Long, BigDecimal>> parts(Set<Long> clusters, int year) {
    Map<Place, Map<Long, BigDecimal>> parts = new HashMap<>();
    for (BenefitLine line : book.lines(clusters, Set.of(year))) {
      parts
          .computeIfAbsent(new Place(line.clusterId(), line.kind()), place -> new HashMap<>())
          .merge(line.organisationId(), line.amount().tenge(), BigDecimal::add);
    }
    return parts;
  }

  private Map<Place, BenefitSum> shown(Set<Long> clusters, int year) {
    return entities
        .createQuery(
            "select distinct s from BenefitSum s left join fetch s.parts"
                + " where s.clusterId in :clusters and s.entryYear = :year",
            BenefitSum.class)
        .setParameter("clusters", clusters)
        .setParameter("year", year)
        .getResultStream()
        .collect(
            Collectors.toMap(
                sum -> new Place(sum.clusterId(), sum.kind()), sum -> sum, (one, same) -> one));
  }

  private static Cell cell(
      Place place,
      Map<Place, Map<Long, BigDecimal>> parts,
      Map<Place, BenefitSum> shown,
      DisclosureControl control) {
    BenefitSum sum = shown.get(place);
    return sum != null
        ? new Cell(place.kind(), sum.total(), sum.addedAt(), DisclosureVerdict.SHOWN)
        : new Cell(place.kind(), null, null, control.judge(parts.getOrDefault(place, Map.of())));
  }

  /** Where a kind is hidden, the net would give it away. */
  private static Cell net(List<Cell> cells) {
    Map<BenefitNature, Money> sums = new EnumMap<>(BenefitNature.class);
    List<DisclosureVerdict> verdicts = new ArrayList<>();
    @Nullable Instant newest = null;
    for (Cell cell : cells) {
      BenefitKind kind = cell.kind();
      if (kind == null || kind.nature() == BenefitNature.TURNOVER) {
        continue;
      }
      verdicts.add(cell.verdict());
      if (cell.value() != null) {
        sums.merge(kind.nature(), cell.value(), Money::plus);
        newest = newest == null || newest.isBefore(cell.asOf()) ? cell.asOf() : newest;
      }
    }
    if (verdicts.stream().allMatch(verdict -> verdict == DisclosureVerdict.NO_DATA)) {
      return new Cell(null, null, null, DisclosureVerdict.NO_DATA);
    }
    if (verdicts.stream()
        .anyMatch(verdict -> !verdict.shown() && verdict != DisclosureVerdict.NO_DATA)) {
      return new Cell(null, null, null, DisclosureVerdict.WOULD_REVEAL);
    }
    Money net = sums.values().stream().reduce(Money.ZERO, Money::plus);
    return new Cell(null, net, newest, DisclosureVerdict.SHOWN);
  }
}
