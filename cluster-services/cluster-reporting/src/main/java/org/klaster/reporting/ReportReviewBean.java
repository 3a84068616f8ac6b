package org.klaster.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.klaster.api.reporting.AcceptReport;
import org.klaster.api.reporting.ReportReview;
import org.klaster.api.reporting.ReturnReport;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportReviewDecision;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.reporting.ReviewVerdict;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** The coordinator's decisions on reports. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class ReportReviewBean implements ReportReview {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ReportingAccess access;
  @Inject private FormCatalogue catalogue;
  @Inject private AuditTrail audit;
  @Inject private DatabaseClock clock;
  @Inject private ReportMails mails;

  @Override
  public void begin(long reportId, int version) {
    Report report = access.decidable(reportId);
    report.requireVersion(version);
    begin(report);
  }

  @Override
  public void sendBack(ReturnReport command) {
    Report report = taken(command.reportId(), command.version());
    requireReviewed(report);
    report.sendBack();
    decided(report, ReviewVerdict.RETURNED, command.comment(), command.cellComments());
  }

  @Override
  public void accept(AcceptReport command) {
    Report report = taken(command.reportId(), command.version());
    report.accept();
    decided(report, ReviewVerdict.ACCEPTED, command.comment(), Map.of());
  }

  @Override
  public void reopen(ReturnReport command) {
    Report report = access.decidable(command.reportId());
    report.requireVersion(command.version());
    if (report.status() == ReportStatus.AGGREGATED || report.status() == ReportStatus.PUBLISHED) {
      throw new DomainRuleViolation("report.aggregated");
    }
    if (report.status() != ReportStatus.ACCEPTED) {
      throw new DomainRuleViolation("report.transition", report.status(), ReportStatus.RETURNED);
    }
    report.sendBack();
    decided(report, ReviewVerdict.REOPENED, command.comment(), command.cellComments());
  }

  /** A report to decide on, taken into review if nobody has done so. */
  private Report taken(long reportId, int version) {
    Report report = access.decidable(reportId);
    report.requireVersion(version);
    if (report.status() == ReportStatus.SUBMITTED) {
      begin(report);
    }
    return report;
  }

  private void begin(Report report) {
    report.beginReview();
    audit.changed(
        "report.begin-review",
        Subject.of("report", report.id()),
        Map.of("period", report.period(), "revision", report.revisionNumber()));
  }

  /** An accepted report is reopened, with another word and another event, not returned. */
  private static void requireReviewed(Report report) {
    if (report.status() != ReportStatus.IN_REVIEW) {
      throw new DomainRuleViolation("report.transition", report.status(), ReportStatus.RETURNED);
    }
  }

  private void decided(
      Report report, ReviewVerdict verdict, String comment, Map<String, String> cellComments) {
    FormDefinition form = catalogue.form(report.formId()).definition();
    for (String indicator : cellComments.keySet()) {
      if (!form.knows(indicator)) {
        throw new DomainRuleViolation("report.unknown-indicator", indicator);
      }
    }
    String by = access.policy().actor().username();
    entities.persist(
        new ReportReviewDecision(
            report,
            verdict,
            comment,
            cellComments,
            new ReportReviewDecision.Stamp(by, clock.now())));
    String operation =
        switch (verdict) {
          case RETURNED -> "report.return";
          case ACCEPTED -> "report.accept";
          case REOPENED -> "report.reopen";
        };
    if (verdict != ReviewVerdict.ACCEPTED) {
      mails.returned(report);
    }
    audit.changed(
        operation,
        Subject.of("report", report.id()),
        Map.of("period", report.period(), "revision", report.revisionNumber()));
  }
}
