package org.klaster.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klaster.api.reporting.CellInput;
import org.klaster.api.reporting.DueReport;
import org.klaster.api.reporting.OpenReport;
import org.klaster.api.reporting.OpenedReport;
import org.klaster.api.reporting.ReceiptView;
import org.klaster.api.reporting.Reports;
import org.klaster.api.reporting.SaveDraft;
import org.klaster.api.reporting.SubmissionRefused;
import org.klaster.api.reporting.SubmitReport;
import org.klaster.domain.reporting.CellText;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportRevision;
import org.klaster.domain.reporting.SubmissionCheck;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.shared.Roles;

/** The firm's side of a report. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class ReportsBean implements Reports {

  @Inject private ReportingAccess access;
  @Inject private DueReports dueReports;
  @Inject private ReportOpening opening;
  @Inject private FormCatalogue catalogue;
  @Inject private RevisionArchive archive;
  @Inject private AuditTrail audit;
  @Inject private Submissions submissions;

  @Override
  public List<DueReport> due() {
    return dueReports.of(access.policy().ownOrganisations());
  }

  @Override
  public OpenedReport open(OpenReport command) {
    access.policy().requireRepresents(command.organisationId());
    return opening.open(command.clusterId(), command.organisationId(), command.period());
  }

  @Override
  public int saveDraft(SaveDraft command) {
    Report report = access.owned(command.reportId());
    report.requireVersion(command.version());
    Map<String, CellText> cells = new HashMap<>();
    for (Map.Entry<String, CellInput> cell : command.cells().entrySet()) {
      cells.put(cell.getKey(), new CellText(cell.getValue().typed(), cell.getValue().reason()));
    }
    report.saveDraft(catalogue.form(report.formId()).definition(), cells);
    audit.changed(
        "report.save-draft", Subject.of("report", report.id()), Map.of("cells", cells.size()));
    return access.versionAfterwards(report);
  }

  @Override
  public ReceiptView submit(SubmitReport command) {
    Report report = access.owned(command.reportId());
    report.requireVersion(command.version());
    FormDefinition form = catalogue.form(report.formId()).definition();
    Map<String, BigDecimal> previous = archive.previous(report);
    SubmissionCheck.Result check = SubmissionCheck.run(form, report.cells(), previous);
    if (report.status().editable() && !check.submittable()) {
      List<CellFinding> atFault = new ArrayList<>(check.errors());
      atFault.addAll(check.unexplained());
      throw new SubmissionRefused(atFault);
    }
    ReportRevision revision =
        submissions.submit(report, form, check, access.policy().actor().username());
    return ReportRegisterBean.receipt(report, revision);
  }
}
