package org.klaster.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klaster.api.reporting.CellChange;
import org.klaster.api.reporting.DifferenceView;
import org.klaster.api.reporting.ReceiptCheck;
import org.klaster.api.reporting.ReceiptView;
import org.klaster.api.reporting.ReportCriteria;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.reporting.ReportRow;
import org.klaster.api.reporting.ReportView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportRevision;
import org.klaster.domain.reporting.RevisionDifference;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.Receipt;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Roles;

/** Lists and single reports, each as far as the caller may see it. */
@Stateless
@RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR, Roles.AUDITOR})
public class ReportRegisterBean implements ReportRegister {

  @Inject private ReportingAccess access;
  @Inject private ReportSearch search;
  @Inject private ReportViews views;
  @Inject private RevisionArchive archive;
  @Inject private FormCatalogue catalogue;
  @Inject private AuditTrail audit;

  @Override
  public Page<ReportRow> search(ReportCriteria criteria, PageRequest page) {
    return search.search(criteria, page);
  }

  @Override
  public List<Period> periods() {
    return search.periods();
  }

  @Override
  public boolean awaitsDecision(long reportId) {
    return access.awaitsDecision(access.visible(reportId));
  }

  @Override
  public ReportView view(long reportId) {
    Report report = access.visible(reportId);
    recordRead(report);
    return views.of(report);
  }

  @Override
  @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR})
  public DifferenceView difference(long reportId, int from, int to) {
    Report report = access.readable(reportId);
    FormDefinition form = catalogue.form(report.formId()).definition();
    ReportRevision before = archive.one(reportId, from);
    ReportRevision after = archive.one(reportId, to);
    recordRead(report);
    List<CellChange> changes =
        RevisionDifference.between(form, before.values(form), after.values(form)).stream()
            .map(
                change ->
                    new CellChange(
                        form.indicator(change.indicator()),
                        change.before(),
                        change.after(),
                        change.difference()))
            .toList();
    return new DifferenceView(views.row(report), from, to, changes);
  }

  @Override
  @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR})
  public ReceiptView receipt(long reportId, int revision) {
    Report report = access.readable(reportId);
    ReportRevision frozen = archive.one(reportId, revision);
    recordRead(report);
    return receipt(report, frozen);
  }

  @Override
  @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR, Roles.MINISTRY, Roles.AUDITOR})
  public ReceiptCheck verifyReceipt(String receipt) {
    Receipt.Content content =
        Receipt.read(receipt).orElseThrow(() -> new InvalidInput("receipt", "report.no-receipt"));
    Optional<Instant> kept = archive.submittedAt(content.hash());
    return new ReceiptCheck(
        Canonical.hash(content.canonical()).equals(content.hash()),
        kept.isPresent(),
        kept.orElse(null));
  }

  /** Who reads the own firm's figures needs no record; a coordinator does; an auditor sees none. */
  private void recordRead(Report report) {
    if (!access.owns(report) && access.coordinates(report)) {
      audit.read(
          "report.read",
          Subject.of("report", report.id()),
          Map.of("organisation", report.organisationId(), "period", report.period()));
    }
  }

  static ReceiptView receipt(Report report, ReportRevision revision) {
    return new ReceiptView(
        report.id(),
        report.period(),
        revision.number(),
        revision.submittedAt(),
        revision.submittedBy(),
        revision.hash(),
        revision.canonical());
  }
}
