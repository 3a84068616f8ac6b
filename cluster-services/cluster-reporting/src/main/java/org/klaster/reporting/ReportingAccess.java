package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.reporting.Report;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.Roles;

/**
 * Whose reports the caller may see and change: the representative the own firm's, the coordinator
 * those of the own clusters, the auditor all of them without a value. Whoever may not know of a
 * report gets the answer that there is none.
 */
@ApplicationScoped
public class ReportingAccess {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;

  /** A report of an organisation that the caller represents. */
  Report owned(long reportId) {
    Report report = entities.find(Report.class, reportId);
    if (report == null || !owns(report)) {
      throw new NotFound("report", reportId);
    }
    return report;
  }

  /** A report of a cluster that the caller coordinates, on which the caller may decide. */
  Report decidable(long reportId) {
    Report report = entities.find(Report.class, reportId);
    if (report == null || !coordinates(report)) {
      throw new NotFound("report", reportId);
    }
    if (report.isOwnCase(policy.ownOrganisations())) {
      throw new Denied("report.own-firm");
    }
    return report;
  }

  /** A report whose values the caller may see. */
  Report readable(long reportId) {
    Report report = entities.find(Report.class, reportId);
    if (report == null || !mayRead(report)) {
      throw new NotFound("report", reportId);
    }
    return report;
  }

  /** A report that the caller may know of; the auditor without its values. */
  Report visible(long reportId) {
    Report report = entities.find(Report.class, reportId);
    if (report == null || !(policy.is(Roles.AUDITOR) || mayRead(report))) {
      throw new NotFound("report", reportId);
    }
    return report;
  }

  boolean mayRead(Report report) {
    return owns(report) || coordinates(report);
  }

  boolean owns(Report report) {
    return policy.is(Roles.PARTICIPANT) && policy.represents(report.organisationId());
  }

  boolean coordinates(Report report) {
    return policy.is(Roles.COORDINATOR) && policy.coordinates(report.clusterId());
  }

  /**
   * Whether the caller could decide on it: coordinates the cluster and does not act for the firm.
   */
  boolean mayDecide(Report report) {
    return coordinates(report) && !policy.represents(report.organisationId());
  }

  boolean awaitsDecision(Report report) {
    return mayDecide(report)
        && (report.status().reviewable() || report.status() == ReportStatus.ACCEPTED);
  }

  /** Whether the caller sees the parts of a cluster's aggregate, and so all its sums. */
  boolean seesParts(long clusterId) {
    return policy.is(Roles.COORDINATOR) && policy.coordinates(clusterId);
  }

  /** The version that a report has once what was done to it is written. */
  int versionAfterwards(Report report) {
    entities.flush();
    return report.version();
  }

  AccessPolicy policy() {
    return policy;
  }
}
