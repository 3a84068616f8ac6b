package org.klaster.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A chain of events in tables like the product's, as long as is wanted. */
final class StoredChain {

  private static final int BATCH = 5000;

  private StoredChain() {}

  static void create(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create table audit_event (sequence_number bigint primary key, occurred_at timestamp(6)"
              + " with time zone, actor varchar(255), roles varchar(255), organisation varchar(255),"
              + " operation varchar(100), outcome varchar(20), subject_type varchar(50), subject_key"
              + " varchar(255), details varchar(10000), previous_hash varchar(64), hash varchar(64))");
      statement.execute(
          "create table audit_head (id integer primary key, sequence_number bigint, hash varchar(64))");
      statement.execute(
          "create table audit_seal (seal_number bigint primary key, event_number bigint, head_hash"
              + " varchar(64), sealed_at timestamp(6) with time zone, algorithm varchar(20), public_key"
              + " varchar(200), signature varchar(200))");
    }
  }

  static void fill(Connection connection, long events) throws SQLException {
    String hash = "0".repeat(64);
    connection.setAutoCommit(false);
    try (var insert =
        connection.prepareStatement(
            "insert into audit_event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (long number = 1; number <= events; number++) {
        AuditRecord link = link(number, hash);
        hash = link.hash();
        bind(insert, link, hash);
        if (number % BATCH == 0 || number == events) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
    try (var head = connection.prepareStatement("insert into audit_head values (1, ?, ?)")) {
      head.setLong(1, events);
      head.setString(2, hash);
      head.executeUpdate();
    }
    connection.commit();
  }

  private static AuditRecord link(long number, String previous) {
    return new AuditRecord(
        number,
        Instant.parse("2026-01-01T00:00:00Z").plusMillis(number),
        "coordinator",
        "business coordinator",
        "120340990017",
        "report.accept",
        "CHANGED",
        "report",
        Long.toString(number % 5000),
        AuditRecord.details(Map.of("period", "2026-Q3", "revision", number % 9)),
        previous);
  }

  private static void bind(PreparedStatement insert, AuditRecord link, String hash)
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
    insert.addBatch();
  }

  /** The record as if somebody else had done it. */
  static AuditRecord byAnother(AuditRecord link) {
    return new AuditRecord(
        link.sequenceNumber(),
        link.occurredAt(),
        "another",
        link.roles(),
        link.organisation(),
        link.operation(),
        link.outcome(),
        link.subjectType(),
        link.subjectKey(),
        link.details(),
        link.previousHash());
  }
}
