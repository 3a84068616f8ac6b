package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.api.reporting.DueReport;
import org.klaster.api.reporting.OpenReport;
import org.klaster.api.reporting.Reports;
import org.klaster.tests.Account;
import org.klaster.tests.Sql;

/** A member reports, the coordinator accepts, the ministry sees sums and no firm's values. */
@InBrowser
class ReportE2E {

  private static final int MOST_ATTEMPTS = 3;

  private final Sql sql = Browsers.klaster().ownerSql();

  @ParameterizedTest
  @CsvSource({"kk, FIRM", "ru, FARM", "en, SCIENCE"})
  void memberReports(String language, Account member) {
    long report = dueReport(member);
    submit(language, member, report);
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
    assertEquals(404, statusFor(Account.MINISTRY, "/app/reporting/report.xhtml?id=" + report));
  }

  /** Fills in what was reported last, and gives a reason where one is asked for. */
  private void submit(String language, Account member, long report) {
    try (Visit visit = new Visit(member, language)) {
      visit.to("/app/reporting/report.xhtml?id=" + report);
      visit.page().locator("[data-copy-all]").click();
      for (int attempt = 0; attempt < MOST_ATTEMPTS && status(report).equals("OPEN"); attempt++) {
        for (Locator reason : visit.page().locator("input[id$=reason]").all()) {
          if (reason.isVisible()) {
            reason.fill("Маусымдық өзгеріс");
          }
        }
        visit.press("submit");
      }
    }
  }

  private long dueReport(Account member) {
    Reports reports = Browsers.klaster().as(member).service(Reports.class);
    DueReport due =
        reports.due().stream()
            .filter(one -> one.revisionNumber() == 0)
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nothing is due for " + member));
    return reports.open(new OpenReport(due.clusterId(), due.organisationId(), due.period()));
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
