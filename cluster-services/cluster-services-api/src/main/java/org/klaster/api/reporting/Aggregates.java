package org.klaster.api.reporting;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.klaster.vocabulary.shared.Period;

/**
 * Aggregates of a cluster and a quarter. The coordinator of the cluster, who sees the parts, sees
 * every sum; the ministry sees what disclosure control lets through and never a firm's value. A
 * file is for passing on, so that it holds for everyone what the ministry may see.
 */
@Local
public interface Aggregates {

  /**
   * The clusters whose aggregates the caller may see: the coordinated ones, or for the ministry
   * all, by name.
   */
  List<ReportingCluster> clusters();

  /** The last quarters that are over, newest first. */
  List<Period> periods();

  /**
   * @throws org.klaster.api.shared.NotFound if there is no such cluster for the caller
   */
  AggregateView view(long clusterId, @NotNull Period period);

  /** The aggregates of the last quarters, oldest first; quarters without one are left out. */
  List<AggregateView> series(long clusterId);

  /** All clusters of a quarter, for the ministry. */
  PeriodTotals totals(@NotNull Period period);

  /**
   * Builds the aggregate of the accepted reports and hands it to the ministry; for the cluster's
   * coordinator. The reports that it uses cannot be reopened any more.
   *
   * @return id of the aggregate
   * @throws org.klaster.api.shared.RuleViolated {@code report.aggregate-empty} without an accepted
   *     report, {@code report.aggregate-too-close} if its difference from the one before would show
   *     a firm's values
   * @throws org.klaster.api.shared.Conflict if somebody else built one meanwhile
   */
  long build(@NotNull @Valid BuildAggregate command);

  /** Publishes an aggregate; for the ministry. */
  void publish(long aggregateId, int version);

  /** Computes an aggregate again from the revisions it used. True if it is the same to the byte. */
  boolean recompute(long aggregateId);

  /** A file of the series of a cluster up to a quarter. */
  ExportedFile export(@NotNull @Valid ExportRequest request);
}
