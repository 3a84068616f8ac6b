package org.klaster.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.klaster.api.shared.AuditEventView;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Reads stored rows of the audit trail. */
final class AuditRows {

  private AuditRows() {}

  static AuditRecord record(ResultSet row) throws SQLException {
    return new AuditRecord(
        row.getLong("sequence_number"),
        instant(row),
        row.getString("actor"),
        row.getString("roles"),
        row.getString("organisation"),
        row.getString("operation"),
        row.getString("outcome"),
        row.getString("subject_type"),
        row.getString("subject_key"),
        row.getString("details"),
        row.getString("previous_hash"));
  }

  static AuditEventView view(ResultSet row) throws SQLException {
    AuditRecord link = record(row);
    return new AuditEventView(
        link.sequenceNumber(),
        link.occurredAt(),
        link.actor(),
        link.roles(),
        masked(link.organisation()),
        link.operation(),
        link.outcome(),
        link.subjectType(),
        link.subjectKey(),
        link.details(),
        row.getString("hash"));
  }

  /** A farm is known by the IIN of its head, which is shown to nobody else whole. */
  private static String masked(String organisation) {
    if (organisation.isEmpty()) {
      return organisation;
    }
    try {
      return LegalId.parse(organisation).shown();
    } catch (DomainRuleViolation e) {
      return organisation;
    }
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("occurred_at", OffsetDateTime.class).toInstant();
  }
}
