package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.util.Map;
import org.klaster.api.reporting.AcceptReport;
import org.klaster.api.reporting.BuildAggregate;
import org.klaster.api.reporting.ExportFormat;
import org.klaster.api.reporting.ExportRequest;
import org.klaster.api.reporting.OpenReport;
import org.klaster.api.reporting.ReportCriteria;
import org.klaster.api.reporting.ReturnReport;
import org.klaster.api.reporting.SaveDraft;
import org.klaster.api.reporting.SubmitReport;
import org.klaster.api.shared.PageRequest;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Period;

/** Arguments of the reporting's operations. */
final class ReportingArguments {

  /** A quarter that is not over. */
  private static final Period FUTURE = new Period(2090, 1);

  private ReportingArguments() {}

  static void addTo(Arguments arguments) {
    reports(arguments);
    aggregates(arguments);
  }

  private static void reports(Arguments arguments) {
    arguments
        .any("Reports.due")
        .on(
            "Reports.open",
            (rows, mother) ->
                new Object[] {new OpenReport(rows.cluster(), rows.organisation(), FUTURE)})
        .on(
            "Reports.saveDraft",
            (rows, mother) -> new Object[] {new SaveDraft(rows.report(), STALE, Map.of())})
        .on(
            "Reports.submit",
            (rows, mother) -> new Object[] {new SubmitReport(rows.report(), STALE)})
        .any("ReportRegister.search", new ReportCriteria(null, null, null), PageRequest.first())
        .any("ReportRegister.periods")
        .on("ReportRegister.awaitsDecision", (rows, mother) -> new Object[] {rows.report()})
        .on("ReportRegister.view", (rows, mother) -> new Object[] {rows.report()})
        .on("ReportRegister.difference", (rows, mother) -> new Object[] {rows.report(), 1, 1})
        .on("ReportRegister.receipt", (rows, mother) -> new Object[] {rows.report(), 1})
        .any("ReportRegister.verifyReceipt", "{}")
        .any("ReportVerification.verify")
        .on("ReportReview.begin", (rows, mother) -> new Object[] {rows.report(), STALE})
        .on("ReportReview.sendBack", (rows, mother) -> new Object[] {returned(rows)})
        .on(
            "ReportReview.accept",
            (rows, mother) -> new Object[] {new AcceptReport(rows.report(), STALE, "")})
        .on("ReportReview.reopen", (rows, mother) -> new Object[] {returned(rows)});
  }

  private static ReturnReport returned(TestRows rows) {
    return new ReturnReport(rows.report(), STALE, "probe", Map.of());
  }

  private static void aggregates(Arguments arguments) {
    arguments
        .any("Aggregates.clusters")
        .any("Aggregates.periods")
        .on("Aggregates.view", (rows, mother) -> new Object[] {rows.cluster(), FUTURE})
        .on("Aggregates.series", (rows, mother) -> new Object[] {rows.cluster()})
        .any("Aggregates.totals", FUTURE)
        .on(
            "Aggregates.build",
            (rows, mother) -> new Object[] {new BuildAggregate(rows.cluster(), FUTURE, STALE)})
        .on("Aggregates.publish", (rows, mother) -> new Object[] {rows.aggregate(), STALE})
        .on("Aggregates.recompute", (rows, mother) -> new Object[] {rows.aggregate()})
        .on(
            "Aggregates.export",
            (rows, mother) ->
                new Object[] {
                  new ExportRequest(rows.cluster(), FUTURE, ExportFormat.CSV, Language.KK)
                });
  }
}
