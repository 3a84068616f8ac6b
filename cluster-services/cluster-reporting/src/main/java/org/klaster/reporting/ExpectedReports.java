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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.reporting.ReportingDeadlines;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.Period;

/**
 * Who has to report for a period: the members that were active on its cut-off day, of the spheres
 * that the form is for, in clusters that were registered by then (an initiative gathers members and
 * does not report yet). Read from the dated states of memberships, over all clusters at once.
 */
@ApplicationScoped
public class ExpectedReports {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private FormCatalogue catalogue;

  private static final String ACTIVE =
      "select new org.klaster.reporting.ExpectedReports$Active(m.clusterId, m.organisationId, s.validFrom, s.validTo)"
          + " from Membership m join m.states s, Organisation o, Cluster c where o.id = m.organisationId"
          + " and c.id = m.clusterId and c.registeredOn <= :last and s.status = :active and o.sphere in :spheres"
          + " and s.validFrom <= :last and (s.validTo is null or s.validTo >= :first)";

  private static final String NAMED =
      "select new org.klaster.reporting.ExpectedReports$Named(m.clusterId, c.name, m.organisationId, o.name,"
          + " c.registeredOn, s.validFrom, s.validTo) from Membership m join m.states s, Organisation o, Cluster c"
          + " where o.id = m.organisationId and c.id = m.clusterId and c.registeredOn <= :last and s.status = :active"
          + " and o.sphere in :spheres and s.validFrom <= :last and (s.validTo is null or s.validTo >= :first)"
          + " and m.organisationId in :organisations";

  /** An active stretch of a membership. */
  public record Active(long cluster, long organisation, LocalDate from, @Nullable LocalDate to) {}

  /** An active stretch of a membership with the names to it. */
  public record Named(
      long cluster,
      LocalizedColumns clusterName,
      long organisation,
      LocalizedColumns organisationName,
      LocalDate registeredOn,
      LocalDate from,
      @Nullable LocalDate to) {

    boolean on(LocalDate day) {
      return !registeredOn.isAfter(day) && !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  /** A report that is expected. */
  record Expected(long cluster, long organisation, Period period) {}

  /** The organisations expected to report to a cluster. */
  Set<Long> of(long cluster, Period period) {
    LocalDate day = ReportingDeadlines.cutOff(period);
    List<Active> active =
        entities
            .createQuery(ACTIVE + " and m.clusterId = :cluster", Active.class)
            .setParameter("cluster", cluster)
            .setParameter("active", MembershipStatus.ACTIVE)
            .setParameter("spheres", catalogue.form(period).spheres())
            .setParameter("first", day)
            .setParameter("last", day)
            .getResultList();
    Set<Long> organisations = new TreeSet<>();
    active.forEach(stretch -> organisations.add(stretch.organisation()));
    return organisations;
  }

  /** All that is expected of all clusters for a period. */
  Set<Expected> all(Period period) {
    LocalDate day = ReportingDeadlines.cutOff(period);
    List<Active> active =
        entities
            .createQuery(ACTIVE, Active.class)
            .setParameter("active", MembershipStatus.ACTIVE)
            .setParameter("spheres", catalogue.form(period).spheres())
            .setParameter("first", day)
            .setParameter("last", day)
            .getResultList();
    Set<Expected> expected = new HashSet<>();
    active.forEach(
        stretch -> expected.add(new Expected(stretch.cluster(), stretch.organisation(), period)));
    return expected;
  }

  /**
   * All that is expected of some organisations, with names: one statement.
   *
   * @param periods ascending
   */
  Map<Expected, Named> of(Collection<Long> organisations, List<Period> periods) {
    Period last = periods.get(periods.size() - 1);
    List<Named> active =
        entities
            .createQuery(NAMED, Named.class)
            .setParameter("organisations", organisations)
            .setParameter("active", MembershipStatus.ACTIVE)
            .setParameter("spheres", catalogue.form(last).spheres())
            .setParameter("first", ReportingDeadlines.cutOff(periods.get(0)))
            .setParameter("last", ReportingDeadlines.cutOff(last))
            .getResultList();
    Map<Expected, Named> expected = new HashMap<>();
    for (Named stretch : active) {
      for (Period period : periods) {
        if (stretch.on(ReportingDeadlines.cutOff(period))) {
          expected.put(new Expected(stretch.cluster(), stretch.organisation(), period), stretch);
        }
      }
    }
    return expected;
  }
}
