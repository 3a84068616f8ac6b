package org.klaster.reporting.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportReviewDecision.Stamp;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.reporting.DemonstratedReports;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Sphere;

/**
 * Four quarters of reports of the southern cluster, counted back from today: the older three
 * accepted and aggregated, two of them published; in the newest the account {@code firm} has still
 * to report, {@code farm} got its report back, and the others are submitted, in review or accepted.
 */
@ApplicationScoped
public class ReportingDemonstration implements DemonstrationData {

  private static final int ORDER = 40;
  private static final String COORDINATOR = "coordinator";
  private static final String MINISTRY = "ministry";

  /** One member that did not report in one past quarter, so that coverage is not always whole. */
  private static final int SILENT = 16;

  private static final int QUARTER_OF_SILENCE = 1;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DemonstratedReports reports;
  @Inject private DatabaseClock clock;

  /** A member firm and the account that reports for it. */
  public record Member(
      long cluster,
      long organisation,
      OrganisationKind kind,
      @Nullable OrganisationSize size,
      LocalDate from,
      @Nullable LocalDate to) {

    boolean on(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void load() {
    Map<Long, String> accounts = accounts();
    List<Member> members = members();
    List<Period> periods = DemonstratedReports.periods(clock.today());
    for (int quarter = 0; quarter < periods.size(); quarter++) {
      Period period = periods.get(quarter);
      List<Member> expected =
          members.stream().filter(member -> member.on(period.lastDay())).toList();
      for (int i = 0; i < expected.size(); i++) {
        Member member = expected.get(i);
        String account =
            accounts.getOrDefault(member.organisation(), "member-" + member.organisation());
        Report report = reports.open(member.cluster(), member.organisation(), period);
        Map<String, BigDecimal> figures =
            InventedFigures.of(member.kind(), member.size(), i, quarter);
        if (quarter < periods.size() - 1) {
          settled(report, figures, account, i, quarter);
        } else {
          current(report, figures, account, i);
        }
      }
      if (quarter < periods.size() - 1 && !expected.isEmpty()) {
        reports.aggregate(
            expected.get(0).cluster(),
            period,
            new Stamp(COORDINATOR, DemonstratedReports.on(period, 15, 11)),
            quarter < 2
                ? List.of(new Stamp(MINISTRY, DemonstratedReports.on(period, 24, 16)))
                : List.of());
      }
    }
  }

  /** A past quarter: accepted, here and there late or only at the second try. */
  private void settled(
      Report report, Map<String, BigDecimal> figures, String account, int index, int quarter) {
    Period period = report.period();
    if (index == SILENT && quarter == QUARTER_OF_SILENCE) {
      return;
    }
    int day = index % 7 == 3 ? 12 : 4 + index % 6;
    if (index % 9 == 0) {
      Map<String, BigDecimal> slip = new HashMap<>(figures);
      slip.put(
          "memberPurchases",
          figures.getOrDefault("memberPurchases", BigDecimal.ZERO).add(BigDecimal.TEN));
      reports.submit(report, slip, account, DemonstratedReports.on(period, day, 9));
      reports.sendBack(
          report,
          "memberPurchases",
          "Шот-фактуралармен сәйкес емес, тексеріңізші. / Не сходится со счетами-фактурами, проверьте.",
          new Stamp(COORDINATOR, DemonstratedReports.on(period, day, 15)));
      reports.submit(report, figures, account, DemonstratedReports.on(period, day + 1, 10));
    } else {
      reports.submit(report, figures, account, DemonstratedReports.on(period, day, 10));
    }
    reports.accept(report, new Stamp(COORDINATOR, DemonstratedReports.on(period, 13, 17)));
  }

  /** The newest quarter: every state that a report can be in before its aggregate. */
  private void current(Report report, Map<String, BigDecimal> figures, String account, int index) {
    Period period = report.period();
    if (account.equals("firm") || index % 11 == 7) {
      return;
    }
    reports.submit(
        report, figures, account, DemonstratedReports.on(period, index % 8 == 5 ? 14 : 6, 10));
    Stamp stamp = new Stamp(COORDINATOR, DemonstratedReports.on(period, 15, 12));
    if (account.equals("farm")) {
      reports.sendBack(
          report,
          "wageFund",
          "Маусымдық жұмысшылардың жалақысы қосылды ма? / Учтена ли зарплата сезонных работников?",
          stamp);
    } else if (index % 5 == 4) {
      report.beginReview();
    } else if (index % 5 != 2) {
      reports.accept(report, stamp);
    }
  }

  /** The accounts of the demonstration that act for a firm, by organisation. */
  private Map<Long, String> accounts() {
    Map<Long, String> accounts = new HashMap<>();
    entities
        .createQuery(
            "select r.organisationId, p.username from Representation r, Person p where p.id = r.personId",
            Object[].class)
        .getResultList()
        .forEach(row -> accounts.put((Long) row[0], (String) row[1]));
    return accounts;
  }

  /** Business members of registered clusters, by organisation. */
  private List<Member> members() {
    return entities
        .createQuery(
            "select new org.klaster.reporting.demo.ReportingDemonstration$Member(m.clusterId, o.id, o.kind, o.sizeClass,"
                + " s.validFrom, s.validTo) from Membership m join m.states s, Organisation o, Cluster c"
                + " where o.id = m.organisationId and c.id = m.clusterId and c.registeredOn is not null"
                + " and o.sphere = :business and s.status = :active order by o.id",
            Member.class)
        .setParameter("business", Sphere.BUSINESS)
        .setParameter("active", MembershipStatus.ACTIVE)
        .getResultList();
  }
}
