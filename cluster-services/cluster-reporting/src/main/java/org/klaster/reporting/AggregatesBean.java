package org.klaster.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.klaster.api.reporting.AggregateView;
import org.klaster.api.reporting.Aggregates;
import org.klaster.api.reporting.BuildAggregate;
import org.klaster.api.reporting.ExportRequest;
import org.klaster.api.reporting.ExportedFile;
import org.klaster.api.reporting.PeriodTotals;
import org.klaster.api.reporting.ReportingCluster;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.reporting.ReportAggregate;
import org.klaster.domain.reporting.ReportReviewDecision.Stamp;
import org.klaster.domain.reporting.ReportingDeadlines;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Roles;

/** Aggregates: to look at, to build, to publish, to export. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY})
public class AggregatesBean implements Aggregates {

  @Inject private ReportingAccess access;
  @Inject private AggregateOverview overview;
  @Inject private AggregateBuilding building;
  @Inject private AggregateBook book;
  @Inject private AggregateFiles files;
  @Inject private AuditTrail audit;
  @Inject private DatabaseClock clock;

  @Override
  public List<ReportingCluster> clusters() {
    return overview.clusters();
  }

  @Override
  public List<Period> periods() {
    List<Period> periods = new ArrayList<>(DueReports.periods(clock.today()));
    Collections.reverse(periods);
    return periods;
  }

  @Override
  public AggregateView view(long clusterId, Period period) {
    requireVisible(clusterId);
    recordRead(clusterId, period);
    return overview.one(clusterId, period, access.seesParts(clusterId));
  }

  @Override
  public List<AggregateView> series(long clusterId) {
    requireVisible(clusterId);
    List<Period> periods = DueReports.periods(clock.today());
    recordRead(clusterId, periods.get(periods.size() - 1));
    return overview.series(clusterId, periods, access.seesParts(clusterId));
  }

  @Override
  @RolesAllowed(Roles.MINISTRY)
  public PeriodTotals totals(Period period) {
    return overview.totals(period);
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public long build(BuildAggregate command) {
    access.policy().requireCoordinator(command.clusterId());
    if (!ReportingDeadlines.over(command.period(), clock.today())) {
      throw new DomainRuleViolation("report.period-not-over", command.period());
    }
    return building.build(command.clusterId(), command.period(), command.number(), stamp()).id();
  }

  @Override
  @RolesAllowed(Roles.MINISTRY)
  public void publish(long aggregateId, int version) {
    ReportAggregate aggregate = book.found(aggregateId);
    aggregate.requireVersion(version);
    if (aggregate.builtBy().equals(access.policy().actor().username())) {
      throw new Denied("report.own-aggregate");
    }
    building.publish(aggregate, stamp());
  }

  @Override
  @RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.AUDITOR})
  public boolean recompute(long aggregateId) {
    ReportAggregate aggregate = book.found(aggregateId);
    if (!access.policy().is(Roles.AUDITOR)) {
      requireVisible(aggregate.clusterId());
    }
    return book.recomputed(book.withFigures(List.of(aggregate)).get(0)).equals(aggregate.hash());
  }

  @Override
  public ExportedFile export(ExportRequest request) {
    requireVisible(request.clusterId());
    List<Period> periods =
        DueReports.periods(clock.today()).stream()
            .filter(p -> p.compareTo(request.period()) <= 0)
            .toList();
    return files.write(request, overview.series(request.clusterId(), periods, false));
  }

  private void requireVisible(long clusterId) {
    boolean mine = access.seesParts(clusterId);
    if (!mine && !(access.policy().is(Roles.MINISTRY) && overview.clusterExists(clusterId))) {
      throw new NotFound("cluster", clusterId);
    }
  }

  /** Sums that are not cleared for others let a firm's figure be seen: such a read is recorded. */
  private void recordRead(long clusterId, Period period) {
    if (access.seesParts(clusterId)) {
      audit.read("report.read-sums", Subject.of("cluster", clusterId), Map.of("period", period));
    }
  }

  private Stamp stamp() {
    return new Stamp(access.policy().actor().username(), clock.now());
  }
}
