package org.klaster.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.klaster.api.shared.AuditVerdict;
import org.klaster.platform.person.PersonReferences;
import org.klaster.platform.signature.InstallationKey;

/** Recomputes the chain from the stored rows alone, and holds it against its seals. */
@ApplicationScoped
public class AuditVerification {

  static final String COLUMNS =
      "sequence_number, occurred_at, actor, roles, organisation, operation, outcome, subject_type, subject_key,"
          + " details, previous_hash, hash";

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private DataSource database;

  @Inject private InstallationKey key;
  @Inject private PersonReferences persons;

  /** Verifies all, from the first record on; stops at the first that does not fit. */
  public AuditVerdict verifyAll() {
    return verifyAll((checked, total) -> {});
  }

  AuditVerdict verifyAll(ChainWalk.Progress progress) {
    try {
      return new ChainWalk(database, new SealCheck(database, this::isOurs), persons.genuine())
          .walk(progress);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be read", e);
    }
  }

  /** A quick look for health: the last record fits its own hash and the head. */
  public void requireIntactEnd() {
    try {
      ChainHead head = ChainHead.of(database);
      if (head.number() > 0 && !recomputed(head.number()).equals(head.hash())) {
        throw new IllegalStateException(
            "The audit chain is broken at its end, record " + head.number());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be read", e);
    }
  }

  /** Whether the chain has this hash at this record. */
  boolean holds(long eventNumber, String hash) {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select hash from audit_event where sequence_number = ?")) {
      statement.setLong(1, eventNumber);
      try (var row = statement.executeQuery()) {
        return row.next() && row.getString(1).equals(hash);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be read", e);
    }
  }

  private String recomputed(long number) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select " + COLUMNS + " from audit_event where sequence_number = ?")) {
      statement.setLong(1, number);
      try (var row = statement.executeQuery()) {
        return row.next() ? AuditRows.record(row).hash() : "";
      }
    }
  }

  /** Another key than the installation's own makes no seal, however well it fits. */
  private boolean isOurs(byte[] message, AuditSeal seal) {
    return seal.signed().publicKey().equals(key.publicKey())
        && key.verifies(message, seal.signed());
  }
}
