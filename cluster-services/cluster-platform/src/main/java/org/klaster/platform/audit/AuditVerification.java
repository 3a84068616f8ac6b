package org.klaster.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.klaster.api.shared.AuditVerdict;

/** Recomputes the chain from the stored rows alone. */
@ApplicationScoped
public class AuditVerification {

  static final String COLUMNS =
      "sequence_number, occurred_at, actor, roles, organisation, operation, outcome, subject_type, subject_key,"
          + " details, previous_hash, hash";
  private static final int FETCH = 1000;
  private static final String START = "0".repeat(64);

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private DataSource database;

  /** Verifies all, from the first record on; stops at the first that does not fit. */
  public AuditVerdict verifyAll() {
    try (var connection = database.getConnection()) {
      return walk(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be read", e);
    }
  }

  /** A quick look for health: the last record fits its own hash and the head. */
  public void requireIntactEnd() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var last =
            statement.executeQuery(
                "select "
                    + COLUMNS
                    + " from audit_event where sequence_number = (select sequence_number from audit_head)")) {
      Head head = head(connection);
      boolean fits =
          last.next() ? AuditRows.record(last).hash().equals(head.hash()) : head.number() == 0;
      if (!fits) {
        throw new IllegalStateException(
            "The audit chain is broken at its end, record " + head.number());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be read", e);
    }
  }

  private static AuditVerdict walk(Connection connection) throws SQLException {
    Head head = head(connection);
    long expected = 1;
    String previous = START;
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows =
          statement.executeQuery(
              "select "
                  + COLUMNS
                  + " from audit_event where sequence_number <= "
                  + head.number()
                  + " order by sequence_number")) {
        while (rows.next()) {
          AuditRecord link = AuditRows.record(rows);
          String reason = fault(link, rows.getString("hash"), expected, previous);
          if (reason != null) {
            return new AuditVerdict(false, expected - 1, expected, reason, head.hash());
          }
          previous = rows.getString("hash");
          expected++;
        }
      }
    }
    boolean complete = expected - 1 == head.number() && previous.equals(head.hash());
    return complete
        ? new AuditVerdict(true, expected - 1, null, null, head.hash())
        : new AuditVerdict(false, expected - 1, expected, "head", head.hash());
  }

  private static @org.jspecify.annotations.Nullable String fault(
      AuditRecord link, String storedHash, long expected, String previous) {
    if (link.sequenceNumber() != expected) {
      return "gap";
    }
    if (!link.previousHash().equals(previous)) {
      return "previous-hash";
    }
    return link.hash().equals(storedHash) ? null : "hash";
  }

  private static Head head(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var result =
            statement.executeQuery("select sequence_number, hash from audit_head where id = 1")) {
      result.next();
      return new Head(result.getLong(1), result.getString(2));
    }
  }

  private record Head(long number, String hash) {}
}
