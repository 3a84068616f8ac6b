package org.klaster.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.klaster.vocabulary.shared.ChangeType;

/** Writes the rows of the change feed, under the lock of the chain's head. */
final class ChangeEvents {

  private static final String INSERT =
      "insert into change_event (feed_position, change_type, subject_type, subject_key, occurred_at)"
          + " values (?, ?, ?, ?, ?)";

  private ChangeEvents() {}

  /**
   * Appends what is told of.
   *
   * @param position the last one that was given
   * @return the last one that is given now
   */
  static long append(Connection connection, long position, Instant now, List<AuditEntry> entries)
      throws SQLException {
    long last = position;
    try (var insert = connection.prepareStatement(INSERT)) {
      for (AuditEntry entry : entries) {
        var type = ChangeType.ofOperation(entry.operation());
        if (entry.outcome() != Outcome.CHANGED || type.isEmpty()) {
          continue;
        }
        last++;
        insert.setLong(1, last);
        insert.setString(2, type.get().typeName());
        insert.setString(3, entry.subject().type());
        insert.setString(4, entry.subject().key());
        insert.setObject(5, now.atOffset(ZoneOffset.UTC));
        insert.addBatch();
      }
      if (last > position) {
        insert.executeBatch();
      }
    }
    return last;
  }
}
