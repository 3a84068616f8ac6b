package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.klaster.domain.reporting.Report;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.platform.mail.Recipients;
import org.klaster.reporting.ExpectedReports.Expected;
import org.klaster.vocabulary.shared.MailTemplate;

/** What an organisation's people are told of its reports: never a figure of them. */
@ApplicationScoped
public class ReportMails {

  private static final String PAGE = "/app/reporting/report.xhtml?id=";

  @Inject private Notifications notifications;
  @Inject private Recipients recipients;
  @Inject private ReportingNames names;

  /** The coordinator wants a correction. */
  void returned(Report report) {
    for (Recipient to : recipients.representatives(report.organisationId())) {
      notifications.send(
          Notification.of(MailTemplate.REPORT_RETURNED, to)
              .about(Subject.of("report", report.id()), report.clusterId())
              .name("cluster", names.cluster(report.clusterId()))
              .period("period", report.period())
              .link(PAGE + report.id()));
    }
  }

  /**
   * Reminds once of a report that was not handed in.
   *
   * @param template REPORT_DUE or REPORT_OVERDUE
   */
  void remind(MailTemplate template, Expected report, LocalDate due) {
    String key = report.cluster() + "-" + report.organisation() + "-" + report.period();
    for (Recipient to : recipients.representatives(report.organisation())) {
      notifications.sendOnce(
          template + " " + key,
          Notification.of(template, to)
              .about(Subject.of("report", key), report.cluster())
              .name("cluster", names.cluster(report.cluster()))
              .period("period", report.period())
              .day("due", due)
              .link(PAGE + key));
    }
  }
}
