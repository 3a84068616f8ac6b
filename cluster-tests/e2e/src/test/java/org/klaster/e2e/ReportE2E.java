package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.api.reporting.DueReport;
import org.klaster.api.reporting.OpenReport;
import org.klaster.api.reporting.ReportReview;
import org.klaster.api.reporting.Reports;
import org.klaster.api.reporting.ReturnReport;
import org.klaster.tests.Account;
import org.klaster.tests.Sql;

/** A member reports, the coordinator accepts, the ministry sees sums and no firm's values. */
@InBrowser
class ReportE2E {

  private static final int MOST_ATTEMPTS = 3;

  private final Sql sql = Browsers.klaster().ownerSql();

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void memberReports(String language) {
    long report = dueReport(Account.FIRM);
    submit(language, Account.FIRM, report);
    assertEquals("SUBMITTED", status(report));

    try (Visit coordinator = new Visit(Account.COORDINATOR, language)) {
      coordinator.to("/app/reporting/report-review.xhtml?id=" + report).confirm("accept");
    }
    assertEquals("ACCEPTED", status(report));

    long cluster = sql.number("select cluster_id from report where id = ?", report);
    try (Visit ministry = new Visit(Account.MINISTRY, language)) {
      ministry.to("/app/reporting/aggregates.xhtml?cluster=" + cluster);
      assertTrue(ministry.sees("main table"), "the aggregate is shown");
    }
    assertEquals(403, statusFor(Account.MINISTRY, "/app/reporting/report.xhtml?id=" + report));
    assertEquals(404, statusFor(Account.FARM, "/app/reporting/report.xhtml?id=" + report));
  }

  /** The list leads to a report's own page, and that to the page of the decision. */
  @Test
  void oneLookIsOneRecord() {
    long report =
        sql.number(
            "select min(r.id) from report r, cluster_coordination c, person p"
                + " where c.cluster_id = r.cluster_id and p.id = c.person_id"
                + " and p.username = 'coordinator' and r.status in ('SUBMITTED', 'ACCEPTED')");
    long cluster = sql.number("select cluster_id from report where id = ?", report);
    long reports = records("report.read");
    long sums = records("report.read-sums");
    try (Visit coordinator = new Visit(Account.COORDINATOR, "kk")) {
      coordinator.to("/app/reporting/report.xhtml?id=" + report);
      assertTrue(coordinator.page().url().contains("report-review"), coordinator.page().url());
      assertEquals(reports + 1, records("report.read"));
      coordinator.to("/app/reporting/aggregates.xhtml?cluster=" + cluster);
      assertEquals(sums + 1, records("report.read-sums"));
    }
  }

  private long records(String operation) {
    return sql.number("select count(*) from audit_event where operation = ?", operation);
  }

  /** Fills in what was reported last, and gives a reason where one is asked for. */
  private void submit(String language, Account member, long report) {
    try (Visit visit = new Visit(member, language)) {
      visit.to("/app/reporting/report.xhtml?id=" + report);
      visit.page().locator("[data-copy-all]").click();
      for (int attempt = 0;
          attempt < MOST_ATTEMPTS && !status(report).equals("SUBMITTED");
          attempt++) {
        for (Locator reason : visit.page().locator("input[id$=reason]").all()) {
          if (reason.isVisible()) {
            reason.fill("Маусымдық өзгеріс");
          }
        }
        visit.press("submit");
      }
    }
  }

  /** What the member owes; where all is accepted, the last one, reopened by the coordinator. */
  private long dueReport(Account member) {
    Reports reports = Browsers.klaster().as(member).service(Reports.class);
    for (DueReport due : reports.due()) {
      if (due.revisionNumber() == 0) {
        return reports
            .open(new OpenReport(due.clusterId(), due.organisationId(), due.period()))
            .id();
      }
    }
    long report =
        sql.number(
            "select r.id from report r, organisation o where o.id = r.organisation_id"
                + " and o.legal_id = '120340990017' and r.status = 'ACCEPTED' order by r.period desc");
    int version = (int) sql.number("select version from report where id = ?", report);
    Browsers.klaster()
        .as(Account.COORDINATOR)
        .service(ReportReview.class)
        .reopen(new ReturnReport(report, version, "Түзету / correction", Map.of()));
    return report;
  }

  private String status(long report) {
    return sql.text("select status from report where id = ?", report);
  }

  private static int statusFor(Account account, String path) {
    try (var window = Browsers.windowOf(account, "en")) {
      return Browsers.page(window).navigate(Browsers.klaster().url() + path).status();
    }
  }
}
