package org.klaster.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;

/**
 * Appends to the chain, and to the change feed what others may read of. The row lock of its head,
 * held from here to the end of the commit, orders all writers on any number of servers: whoever
 * sees a number or a position sees all smaller ones.
 */
@ApplicationScoped
class AuditChain {

  private static final String LOCK_HEAD =
      "select sequence_number, hash, current_timestamp, change_position from audit_head where id = 1 for update";
  private static final String INSERT =
      "insert into audit_event (sequence_number, occurred_at, actor, roles, organisation, operation, outcome,"
          + " subject_type, subject_key, details, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String MOVE_HEAD =
      "update audit_head set sequence_number = ?, hash = ?, change_position = ? where id = 1";

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private DataSource database;

  /** Takes part in the current transaction: what is appended stands or falls with it. */
  void append(List<AuditEntry> entries) {
    try (var connection = database.getConnection()) {
      append(connection, entries);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be written, so nothing is", e);
    }
  }

  private static void append(Connection connection, List<AuditEntry> entries) throws SQLException {
    long number;
    String hash;
    Instant now;
    long position;
    try (var lock = connection.prepareStatement(LOCK_HEAD);
        var head = lock.executeQuery()) {
      head.next();
      number = head.getLong(1);
      hash = head.getString(2);
      now = head.getObject(3, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MICROS);
      position = head.getLong(4);
    }
    try (var insert = connection.prepareStatement(INSERT)) {
      for (AuditEntry entry : entries) {
        number++;
        AuditRecord link = link(number, now, entry, hash);
        hash = link.hash();
        bind(insert, link, hash);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    position = ChangeEvents.append(connection, position, now, entries);
    try (var move = connection.prepareStatement(MOVE_HEAD)) {
      move.setLong(1, number);
      move.setString(2, hash);
      move.setLong(3, position);
      move.executeUpdate();
    }
  }

  private static AuditRecord link(long number, Instant now, AuditEntry entry, String previousHash) {
    return new AuditRecord(
        number,
        now,
        entry.actor().username(),
        entry.roles(),
        entry.organisation(),
        entry.operation(),
        entry.outcome().name(),
        entry.subject().type(),
        entry.subject().key(),
        entry.details(),
        previousHash);
  }

  private static void bind(java.sql.PreparedStatement insert, AuditRecord link, String hash)
      throws SQLException {
    insert.setLong(1, link.sequenceNumber());
    insert.setObject(2, link.occurredAt().atOffset(ZoneOffset.UTC));
    insert.setString(3, link.actor());
    insert.setString(4, link.roles());
    insert.setString(5, link.organisation());
    insert.setString(6, link.operation());
    insert.setString(7, link.outcome());
    insert.setString(8, link.subjectType());
    insert.setString(9, link.subjectKey());
    insert.setString(10, link.details());
    insert.setString(11, link.previousHash());
    insert.setString(12, hash);
  }
}
