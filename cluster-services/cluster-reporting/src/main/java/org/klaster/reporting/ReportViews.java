package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.CellView;
import org.klaster.api.reporting.ReportRow;
import org.klaster.api.reporting.ReportView;
import org.klaster.api.reporting.ReviewRow;
import org.klaster.api.reporting.RevisionRow;
import org.klaster.domain.reporting.CellText;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportReviewDecision;
import org.klaster.domain.reporting.ReportRevision;
import org.klaster.domain.reporting.SubmissionCheck;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.IndicatorDefinition;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.reporting.ReviewVerdict;
import org.klaster.vocabulary.shared.LocalizedText;

/** Puts a report together as the caller may see it. */
@ApplicationScoped
public class ReportViews {

  @Inject private ReportingAccess access;
  @Inject private FormCatalogue catalogue;
  @Inject private RevisionArchive archive;
  @Inject private ReportingNames names;
  @Inject private DatabaseClock clock;

  ReportView of(Report report) {
    FormDefinition form = catalogue.form(report.formId()).definition();
    List<ReportRevision> revisions = archive.of(report.id());
    List<ReportReviewDecision> reviews = archive.reviews(report.id());
    boolean values = access.mayRead(report);
    boolean deciding = access.mayDecide(report);
    return new ReportView(
        row(report),
        form.code() + "/" + form.version(),
        values ? cells(report, form, revisions, reviews) : List.of(),
        revisions.stream().map(ReportViews::row).toList(),
        values ? reviews.stream().map(ReportViews::row).toList() : List.of(),
        people(revisions, reviews),
        access.owns(report) && report.status().editable(),
        deciding && report.status().reviewable(),
        deciding && report.status() == ReportStatus.ACCEPTED);
  }

  private Map<String, String> people(
      List<ReportRevision> revisions, List<ReportReviewDecision> reviews) {
    return names.people(
        Stream.concat(
                revisions.stream().map(ReportRevision::submittedBy),
                reviews.stream().map(ReportReviewDecision::decidedBy))
            .collect(Collectors.toSet()));
  }

  ReportRow row(Report report) {
    LocalizedText organisation =
        names
            .organisations(List.of(report.organisationId()))
            .getOrDefault(report.organisationId(), new LocalizedText("?", "?", "?"));
    LocalDate due = due(report);
    return new ReportRow(
        report.id(),
        report.version(),
        report.clusterId(),
        names.cluster(report.clusterId()),
        report.organisationId(),
        names.code(report.organisationId()),
        organisation,
        report.period(),
        report.status(),
        report.revisionNumber(),
        report.submittedAt(),
        due,
        late(report.firstSubmittedOn(), due, clock.today()));
  }

  LocalDate due(Report report) {
    return catalogue
        .deadlines(report.period())
        .due(report.period(), ReportingStage.FIRM_TO_COORDINATOR);
  }

  static boolean late(@Nullable LocalDate firstSubmitted, LocalDate due, LocalDate today) {
    return (firstSubmitted == null ? today : firstSubmitted).isAfter(due);
  }

  /**
   * The firm sees its draft while it may change it; everybody else, and the firm afterwards, the
   * latest revision.
   */
  private List<CellView> cells(
      Report report,
      FormDefinition form,
      List<ReportRevision> revisions,
      List<ReportReviewDecision> reviews) {
    boolean draft = access.owns(report) && report.status().editable();
    Map<String, BigDecimal> figures =
        revisions.isEmpty() ? Map.of() : revisions.get(0).values(form);
    Map<String, CellText> shown = draft ? report.cells() : frozen(revisions, figures);
    Map<String, BigDecimal> previous = archive.previous(report);
    Map<String, String> comments = comments(report, reviews);
    List<CellFinding> findings =
        shown.isEmpty() ? List.of() : SubmissionCheck.run(form, shown, previous).findings();
    return form.entered().stream()
        .map(
            indicator -> {
              CellText cell = shown.getOrDefault(indicator.code(), CellText.EMPTY);
              return new CellView(
                  indicator,
                  cell.typed(),
                  cell.reason(),
                  figures.get(indicator.code()),
                  previous.get(indicator.code()),
                  comments.get(indicator.code()),
                  of(indicator, findings));
            })
        .toList();
  }

  private static List<CellFinding> of(IndicatorDefinition indicator, List<CellFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.indicator().equals(indicator.code()))
        .toList();
  }

  private static Map<String, CellText> frozen(
      List<ReportRevision> revisions, Map<String, BigDecimal> figures) {
    Map<String, CellText> cells = new HashMap<>();
    if (!revisions.isEmpty()) {
      Map<String, String> reasons = revisions.get(0).reasons();
      figures.forEach(
          (indicator, figure) ->
              cells.put(
                  indicator,
                  new CellText(figure.toPlainString(), reasons.getOrDefault(indicator, ""))));
    }
    return cells;
  }

  /** The comments of the latest decision, as long as no later revision has answered them. */
  private static Map<String, String> comments(Report report, List<ReportReviewDecision> reviews) {
    if (reviews.isEmpty()) {
      return Map.of();
    }
    ReportReviewDecision latest = reviews.get(0);
    boolean current =
        latest.revisionNumber() == report.revisionNumber()
            && latest.verdict() != ReviewVerdict.ACCEPTED;
    return current ? latest.cellComments() : Map.of();
  }

  private static RevisionRow row(ReportRevision revision) {
    return new RevisionRow(
        revision.number(), revision.submittedAt(), revision.submittedBy(), revision.hash());
  }

  private static ReviewRow row(ReportReviewDecision review) {
    return new ReviewRow(
        review.revisionNumber(),
        review.verdict(),
        review.comment(),
        review.cellComments(),
        review.decidedBy(),
        review.decidedAt());
  }
}
