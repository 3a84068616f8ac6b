package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klaster.domain.reporting.CellText;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportRevision;
import org.klaster.domain.reporting.ReportingDeadlines;
import org.klaster.domain.reporting.RevisionContent;
import org.klaster.domain.reporting.SubmissionCheck;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Freezes a checked draft as the next revision, with its event in the audit trail, in the caller's
 * transaction.
 */
@ApplicationScoped
public class Submissions {

  @Inject private RevisionArchive archive;
  @Inject private ReportingNames names;
  @Inject private AuditTrail audit;
  @Inject private DatabaseClock clock;

  /**
   * @param check of the report's draft, without errors
   * @param by name of the account that submits
   */
  ReportRevision submit(
      Report report, FormDefinition form, SubmissionCheck.Result check, String by) {
    return submit(report, form, check, by, clock.now());
  }

  /** As {@link #submit}, at a time that lies back: for the demonstration's past quarters. */
  ReportRevision submit(
      Report report, FormDefinition form, SubmissionCheck.Result check, String by, Instant at) {
    LocalDate today = at.atZone(DatabaseClock.ZONE).toLocalDate();
    if (!ReportingDeadlines.over(report.period(), today)) {
      throw new DomainRuleViolation("report.period-not-over", report.period());
    }
    report.submit(at, today);
    RevisionContent content =
        new RevisionContent(
            report.clusterId(),
            report.organisationId(),
            names.code(report.organisationId()),
            report.period(),
            form.code() + "/" + form.version(),
            report.revisionNumber(),
            at,
            by,
            check.values(),
            reasons(report));
    ReportRevision revision = archive.freeze(report, content);
    audit.changed(
        "report.submit",
        Subject.of("report", report.id()),
        Map.of("period", report.period(), "revision", revision.number(), "hash", revision.hash()));
    return revision;
  }

  private static Map<String, String> reasons(Report report) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Map.Entry<String, CellText> cell : report.cells().entrySet()) {
      if (!cell.getValue().reason().isEmpty()) {
        reasons.put(cell.getKey(), cell.getValue().reason());
      }
    }
    return reasons;
  }
}
