package org.klaster.platform.clock;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/**
 * The database's clock. All deadlines are judged by it, so that two servers, or a server with a
 * wrong clock, agree. Time is kept in UTC; a day begins and ends in Asia/Almaty.
 */
@ApplicationScoped
public class DatabaseClock {

  public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private DataSource database;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /**
   * The moment in microseconds, as the database keeps it. Within a transaction it is one moment, on
   * both databases, so it is asked for once.
   */
  public Instant now() {
    if (transaction.getTransactionKey() == null) {
      return ask();
    }
    Instant known = (Instant) transaction.getResource(DatabaseClock.class);
    if (known == null) {
      known = ask();
      transaction.putResource(DatabaseClock.class, known);
    }
    return known;
  }

  private Instant ask() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery("select current_timestamp")) {
      result.next();
      return result.getObject(1, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not tell its time", e);
    }
  }

  public LocalDate today() {
    return now().atZone(ZONE).toLocalDate();
  }
}
