package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.klaster.api.reporting.BenefitLineView;
import org.klaster.api.reporting.BenefitMembership;
import org.klaster.api.reporting.BenefitView;
import org.klaster.api.reporting.BenefitYear;
import org.klaster.domain.reporting.BenefitEntry;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.benefit.BenefitLine;
import org.klaster.vocabulary.reporting.BenefitBalance;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

/** What one membership brought, for the member. */
@ApplicationScoped
public class BenefitViews {

  /** Effects take five to seven years (S003-47). */
  private static final int YEARS = 7;

  private static final String OWN =
      "select distinct c.id, c.name, o.id, o.name from Membership m, Cluster c, Organisation o"
          + " where c.id = m.clusterId and o.id = m.organisationId and o.id in :own"
          + " order by o.id, c.id";
  private static final String DETAILS =
      "select e, q.fullName, (select d.fileName from Document d where d.id = e.proofId)"
          + " from BenefitEntry e, Person q where q.id = e.enteredBy and e.id in :ids";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private BenefitBook book;

  List<BenefitMembership> memberships(Set<Long> organisations) {
    if (organisations.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(OWN, Object[].class)
        .setParameter("own", organisations)
        .getResultStream()
        .map(
            row ->
                new BenefitMembership(
                    (Long) row[0],
                    ((LocalizedColumns) row[1]).toText(),
                    (Long) row[2],
                    ((LocalizedColumns) row[3]).toText()))
        .toList();
  }

  /**
   * One year of a membership.
   *
   * @param thisYear the year that it is
   */
  BenefitView view(BenefitMembership membership, int year, int thisYear) {
    Set<Integer> years =
        IntStream.rangeClosed(thisYear - YEARS + 1, thisYear)
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> asked = new TreeSet<>(years);
    asked.add(year);
    List<BenefitLine> own =
        book.lines(Set.of(membership.clusterId()), asked).stream()
            .filter(line -> line.organisationId() == membership.organisationId())
            .toList();
    Map<Integer, List<BenefitLine>> byYear =
        own.stream().collect(Collectors.groupingBy(BenefitLine::year));
    List<BenefitLine> lines = byYear.getOrDefault(year, List.of());
    return new BenefitView(
        membership,
        year,
        thisYear,
        detailed(lines),
        balance(lines),
        years.stream()
            .filter(one -> byYear.keySet().stream().anyMatch(some -> some <= one))
            .map(one -> new BenefitYear(one, balance(byYear.getOrDefault(one, List.of()))))
            .toList());
  }

  private static BenefitBalance balance(List<BenefitLine> lines) {
    Map<BenefitKind, Money> sums = new EnumMap<>(BenefitKind.class);
    lines.forEach(line -> sums.merge(line.kind(), line.amount(), Money::plus));
    return BenefitBalance.of(sums);
  }

  private List<BenefitLineView> detailed(List<BenefitLine> lines) {
    List<Long> entered =
        lines.stream().filter(BenefitViews::isEntry).map(BenefitLine::evidenceId).toList();
    Map<Long, BenefitLineView.Entry> details = new HashMap<>();
    if (!entered.isEmpty()) {
      entities
          .createQuery(DETAILS, Object[].class)
          .setParameter("ids", entered)
          .getResultStream()
          .forEach(row -> details.put(((BenefitEntry) row[0]).id(), detail(row)));
    }
    return lines.stream()
        .sorted(Comparator.comparing(BenefitLine::kind))
        .map(line -> view(line, details))
        .toList();
  }

  private static BenefitLineView view(BenefitLine line, Map<Long, BenefitLineView.Entry> details) {
    return new BenefitLineView(
        line.kind(),
        line.amount(),
        line.kind().signed(line.amount()),
        line.what(),
        isEntry(line) ? "" : line.evidence(),
        line.evidenceId(),
        isEntry(line) ? details.get(line.evidenceId()) : null);
  }

  private static BenefitLineView.Entry detail(Object[] row) {
    BenefitEntry entry = (BenefitEntry) row[0];
    return new BenefitLineView.Entry(
        entry.version(),
        entry.content().evidence(),
        (String) row[2],
        (String) row[1],
        entry.enteredAt());
  }

  private static boolean isEntry(BenefitLine line) {
    return line.evidence().equals(BenefitBook.ENTRY);
  }
}
