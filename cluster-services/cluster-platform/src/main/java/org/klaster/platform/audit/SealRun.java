package org.klaster.platform.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.signature.InstallationKey;
import org.klaster.platform.signature.Signature.Signed;

/**
 * Seals the chain where it is due: when so many events as the rule says came since the last seal,
 * and on each day on which any came. A chain that has not moved is sealed already.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealRun {

  private static final String LAST =
      "select seal_number, event_number, sealed_at, signature from audit_seal"
          + " order by seal_number desc fetch first row only";

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private DataSource database;

  @Inject private InstallationKey key;
  @Inject private DatabaseClock clock;
  @Inject private SealMails mails;

  /** The seal before. */
  private record Before(long number, long event, @Nullable Instant at, String signature) {}

  /** Seals it if it is due. */
  public void sealIfDue() {
    try (var connection = database.getConnection()) {
      long between = lockedRule(connection);
      ChainHead head = ChainHead.of(database);
      Before before = before(connection);
      if (isDue(head, before, between)) {
        seal(connection, head, before);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The audit chain cannot be sealed", e);
    }
  }

  private boolean isDue(ChainHead head, Before before, long between) {
    long since = head.number() - before.event();
    Instant at = before.at();
    return since >= between
        || (since > 0
            && (at == null || at.atZone(DatabaseClock.ZONE).toLocalDate().isBefore(clock.today())));
  }

  private void seal(Connection connection, ChainHead head, Before before) throws SQLException {
    long number = before.number() + 1;
    Instant now = clock.now();
    String message = AuditSeal.message(number, head.number(), head.hash(), now, before.signature());
    Signed signed = key.sign(message.getBytes(StandardCharsets.UTF_8));
    try (var insert =
        connection.prepareStatement(
            "insert into audit_seal (seal_number, event_number, head_hash, sealed_at, algorithm,"
                + " public_key, signature) values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, number);
      insert.setLong(2, head.number());
      insert.setString(3, head.hash());
      insert.setObject(4, now.atOffset(ZoneOffset.UTC));
      insert.setString(5, signed.algorithm());
      insert.setString(6, signed.publicKey());
      insert.setString(7, signed.value());
      insert.executeUpdate();
    }
    mails.sealed(number, head, now);
  }

  private static Before before(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(LAST)) {
      return row.next()
          ? new Before(
              row.getLong(1),
              row.getLong(2),
              row.getObject(3, OffsetDateTime.class).toInstant(),
              row.getString(4))
          : new Before(0, 0, null, "");
    }
  }

  private static long lockedRule(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select events_between from audit_seal_rule where id = 1 for update")) {
      row.next();
      return row.getLong(1);
    }
  }
}
