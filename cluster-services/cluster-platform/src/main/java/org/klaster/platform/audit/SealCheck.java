package org.klaster.platform.audit;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Holds the chain against its seals, in the order of both. A chain that was rewritten as a whole
 * fits itself; it does not fit a seal that was made before.
 */
final class SealCheck {

  private final BiPredicate<byte[], AuditSeal> signed;
  private final Deque<AuditSeal> ahead;

  /**
   * @param signed whether a message bears this installation's signature of the seal
   */
  SealCheck(DataSource database, BiPredicate<byte[], AuditSeal> signed) throws SQLException {
    this.signed = signed;
    this.ahead = new ArrayDeque<>(read(database));
  }

  /** What is wrong with the seal of this record; null where there is none, or all fits. */
  @Nullable String fault(long eventNumber, String hash) {
    AuditSeal next = ahead.peek();
    if (next == null || next.eventNumber() > eventNumber) {
      return null;
    }
    ahead.remove();
    if (next.eventNumber() < eventNumber || !next.headHash().equals(hash)) {
      return "seal";
    }
    return signed.test(next.message().getBytes(StandardCharsets.UTF_8), next)
        ? null
        : "seal-signature";
  }

  /** Whether a seal covers more than this record, which is said to be the last one. */
  boolean coversMoreThan(long eventNumber) {
    AuditSeal last = ahead.peekLast();
    return last != null && last.eventNumber() > eventNumber;
  }

  private static List<AuditSeal> read(DataSource database) throws SQLException {
    List<AuditSeal> seals = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select " + AuditSeal.COLUMNS + " order by s.seal_number")) {
      while (rows.next()) {
        seals.add(AuditSeal.of(rows));
      }
    }
    return seals;
  }
}
