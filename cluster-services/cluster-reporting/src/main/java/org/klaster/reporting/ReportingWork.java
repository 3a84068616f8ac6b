package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.DueReport;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/** Reports to fill in, to correct and to review. */
@ApplicationScoped
public class ReportingWork implements WorkSource {

  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private DueReports dueReports;
  @Inject private FormCatalogue catalogue;

  /** A report that waits for its review. */
  public record Waiting(long id, LocalizedColumns organisation, Period period) {}

  @Override
  public List<WorkItem> waiting() {
    List<WorkItem> items = new ArrayList<>();
    if (policy.is(Roles.PARTICIPANT)) {
      for (DueReport due : dueReports.of(policy.ownOrganisations())) {
        if (due.status().editable()) {
          items.add(toFill(due));
        }
      }
    }
    if (policy.is(Roles.COORDINATOR) && !policy.coordinatedClusters().isEmpty()) {
      toReview(policy.coordinatedClusters()).forEach(waiting -> items.add(toReview(waiting)));
    }
    return items.size() > MOST ? items.subList(0, MOST) : items;
  }

  private WorkItem toFill(DueReport due) {
    Long id = due.reportId();
    String key =
        id == null
            ? due.clusterId() + "-" + due.organisationId() + "-" + due.period()
            : id.toString();
    WorkKind kind =
        due.status() == ReportStatus.RETURNED ? WorkKind.REPORT_RETURNED : WorkKind.REPORT_FILL;
    return new WorkItem(kind, due.cluster(), due.period().inWords(), endOf(due.due()), key);
  }

  private List<Waiting> toReview(Set<Long> clusters) {
    return entities
        .createQuery(
            "select new org.klaster.reporting.ReportingWork$Waiting(r.id, o.name, r.period)"
                + " from Report r, Organisation o where o.id = r.organisationId and r.clusterId in :clusters"
                + " and r.status in (:submitted, :inReview) order by r.period, r.submittedAt",
            Waiting.class)
        .setParameter("clusters", clusters)
        .setParameter("submitted", ReportStatus.SUBMITTED)
        .setParameter("inReview", ReportStatus.IN_REVIEW)
        .setMaxResults(MOST)
        .getResultList();
  }

  private WorkItem toReview(Waiting waiting) {
    LocalDate due =
        catalogue
            .deadlines(waiting.period())
            .due(waiting.period(), ReportingStage.COORDINATOR_TO_MINISTRY);
    return new WorkItem(
        WorkKind.REPORT_REVIEW,
        waiting.organisation().toText(),
        waiting.period().inWords(),
        endOf(due),
        Long.toString(waiting.id()));
  }

  private static @Nullable Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(DatabaseClock.ZONE).toInstant().minusSeconds(1);
  }
}
