package org.klaster.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.AuditVerdict;
import org.klaster.platform.person.PersonReference;

/**
 * Recomputes the chain from the stored rows alone, from the first record on, and stops at the first
 * that does not fit. Goes by pages of a fixed size, each a statement of its own, so that neither
 * memory nor a transaction grows with the chain.
 */
final class ChainWalk {

  /** Is told how far it is. */
  interface Progress {
    void at(long checked, long total);
  }

  static final int PAGE = 5000;

  private static final String START = "0".repeat(64);
  private static final String NEXT =
      "select "
          + AuditVerification.COLUMNS
          + " from audit_event where sequence_number > ? and sequence_number <= ?"
          + " order by sequence_number fetch first "
          + PAGE
          + " rows only";

  private final DataSource database;
  private final SealCheck seals;
  private final Map<Long, String> persons;

  private long last;
  private String previous = START;
  private @Nullable String reason;

  /**
   * @param persons the genuine references to people whose keys stand, by number
   */
  ChainWalk(DataSource database, SealCheck seals, Map<Long, String> persons) {
    this.database = database;
    this.seals = seals;
    this.persons = Map.copyOf(persons);
  }

  AuditVerdict walk(Progress progress) throws SQLException {
    ChainHead head = ChainHead.of(database);
    progress.at(0, head.number());
    boolean more = true;
    while (more && reason == null) {
      try (var connection = database.getConnection()) {
        more = page(connection, head.number());
      }
      progress.at(last, head.number());
    }
    if (reason != null) {
      return new AuditVerdict(false, last, last + 1, reason, head.hash());
    }
    if (last != head.number() || !previous.equals(head.hash())) {
      return new AuditVerdict(false, last, last + 1, "head", head.hash());
    }
    return seals.coversMoreThan(last)
        ? new AuditVerdict(false, last, last + 1, "seal", head.hash())
        : new AuditVerdict(true, last, null, null, head.hash());
  }

  /** Whether there was something. */
  private boolean page(Connection connection, long end) throws SQLException {
    boolean any = false;
    try (var statement = connection.prepareStatement(NEXT)) {
      statement.setLong(1, last);
      statement.setLong(2, end);
      statement.setFetchSize(PAGE);
      try (var rows = statement.executeQuery()) {
        while (reason == null && rows.next()) {
          any = true;
          String hash = rows.getString("hash");
          reason = fault(AuditRows.record(rows), hash);
          if (reason == null) {
            previous = hash;
            last++;
          }
        }
      }
    }
    return any;
  }

  private @Nullable String fault(AuditRecord link, String storedHash) {
    if (link.sequenceNumber() != last + 1) {
      return "gap";
    }
    if (!link.previousHash().equals(previous)) {
      return "previous-hash";
    }
    if (!link.hash().equals(storedHash)) {
      return "hash";
    }
    return isGenuine(link.actor()) && isGenuine(link.details())
        ? seals.fault(link.sequenceNumber(), storedHash)
        : "person";
  }

  /** Whether the people and texts behind the references are those of that time, or erased. */
  private boolean isGenuine(String text) {
    Matcher reference = PersonReference.PATTERN.matcher(text);
    while (reference.find()) {
      String known = persons.get(Long.valueOf(reference.group(1)));
      if (known != null && !known.endsWith("#" + reference.group(2))) {
        return false;
      }
    }
    return true;
  }
}
