package org.klaster.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.h2.jdbcx.JdbcDataSource;
import org.klaster.api.shared.AuditVerdict;

/**
 * The product's own walk over stored rows that were turned by somebody who may write the database:
 * it names the first record that does not fit.
 */
class ChainWalkPropertiesTest {

  private static final int LENGTH = 60;
  private static final JdbcDataSource DATABASE = new JdbcDataSource();

  @BeforeContainer
  static void begin() throws SQLException {
    fill(DATABASE, LENGTH);
    change("create table written as select * from audit_event");
    change("create table written_head as select * from audit_head");
  }

  private static void fill(JdbcDataSource database, int length) throws SQLException {
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    try (var connection = database.getConnection()) {
      StoredChain.create(connection);
      StoredChain.fill(connection, length);
    }
  }

  @AfterContainer
  static void end() throws SQLException {
    change("shutdown");
  }

  @AfterTry
  void restore() throws SQLException {
    change("delete from audit_event where sequence_number < 1 or sequence_number > " + LENGTH);
    change(
        "merge into audit_event select * from"
            + " (select * from written except select * from audit_event)");
    change("merge into audit_head key (id) select * from written_head");
  }

  @Example
  void whatWasWrittenHolds() throws SQLException {
    AuditVerdict verdict = walk();
    assertTrue(verdict.intact(), verdict.toString());
    assertEquals(LENGTH, verdict.checked());
  }

  @Example
  void theTurnOfAPageIsNoGap() throws SQLException {
    JdbcDataSource longer = new JdbcDataSource();
    fill(longer, ChainWalk.PAGE + 1);
    AuditVerdict whole = walk(longer);
    assertTrue(whole.intact(), whole.toString());
    assertEquals(ChainWalk.PAGE + 1, whole.checked());
    change(longer, "update audit_event set actor = '' where sequence_number > ?", ChainWalk.PAGE);
    assertEquals(ChainWalk.PAGE + 1L, walk(longer).firstBroken());
    change(longer, "shutdown");
  }

  @Property(tries = 100)
  void theFirstRecordWithAnotherTextIsNamed(
      @ForAll @From("numbers") int number, @ForAll @From("columns") String column)
      throws SQLException {
    change(
        "update audit_event set " + column + " = " + column + " || '1' where sequence_number = ?",
        number);
    assertBroken(number, "hash");
  }

  @Property(tries = 40)
  void anotherTimeIsNamed(@ForAll @From("numbers") int number) throws SQLException {
    change(
        "update audit_event set occurred_at = occurred_at + interval '1' second"
            + " where sequence_number = ?",
        number);
    assertBroken(number, "hash");
  }

  @Property(tries = 60)
  void whatIsMissingLeavesAGap(@ForAll @From("inner") int number) throws SQLException {
    change("delete from audit_event where sequence_number = ?", number);
    assertBroken(number, "gap");
  }

  @Property(tries = 60)
  void aRecordTurnedWithItsHashBreaksTheLinkOfTheNext(@ForAll @From("inner") int number)
      throws SQLException {
    change("update audit_event set hash = ? where sequence_number = ?", "f".repeat(64), number);
    assertBroken(number, "hash");
    turnWithItsHash(number);
    assertBroken(number + 1, "previous-hash");
  }

  @Property(tries = 40)
  void recordsThatChangedPlacesAreNamed(
      @ForAll @From("inner") int number, @ForAll @IntRange(min = 1, max = 6) int distance)
      throws SQLException {
    int other = Math.min(number + distance, LENGTH);
    change("update audit_event set sequence_number = -1 where sequence_number = ?", number);
    change("update audit_event set sequence_number = ? where sequence_number = ?", number, other);
    change("update audit_event set sequence_number = ? where sequence_number = -1", other);
    assertBroken(number, "previous-hash");
  }

  @Example
  void whatIsCutOffAtTheEndIsToldByTheHead() throws SQLException {
    change("delete from audit_event where sequence_number = ?", LENGTH);
    assertBroken(LENGTH, "head");
  }

  @Example
  void anotherHeadIsNotTheChains() throws SQLException {
    change("update audit_head set hash = ?", "f".repeat(64));
    assertBroken(LENGTH + 1, "head");
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(1, LENGTH);
  }

  /** Such as have a record after them. */
  @Provide
  Arbitrary<Integer> inner() {
    return Arbitraries.integers().between(1, LENGTH - 1);
  }

  @Provide
  Arbitrary<String> columns() {
    return Arbitraries.of(
        "actor",
        "roles",
        "organisation",
        "operation",
        "outcome",
        "subject_type",
        "subject_key",
        "details");
  }

  /** What somebody does who knows how the hash is made. */
  private static void turnWithItsHash(int number) throws SQLException {
    AuditRecord turned;
    try (var connection = DATABASE.getConnection();
        var statement =
            connection.prepareStatement(
                "select "
                    + AuditVerification.COLUMNS
                    + " from written audit_event where sequence_number = ?")) {
      statement.setInt(1, number);
      try (var rows = statement.executeQuery()) {
        assertTrue(rows.next());
        turned = StoredChain.byAnother(AuditRows.record(rows));
      }
    }
    change(
        "update audit_event set actor = ?, hash = ? where sequence_number = ?",
        turned.actor(),
        turned.hash(),
        number);
  }

  private static void assertBroken(int first, String reason) throws SQLException {
    AuditVerdict verdict = walk();
    assertFalse(verdict.intact(), verdict.toString());
    assertEquals((long) first, verdict.firstBroken(), verdict.toString());
    assertEquals(reason, verdict.reason(), verdict.toString());
  }

  private static AuditVerdict walk() throws SQLException {
    return walk(DATABASE);
  }

  private static AuditVerdict walk(JdbcDataSource database) throws SQLException {
    return new ChainWalk(database, new SealCheck(database, (message, seal) -> true), Map.of())
        .walk((checked, total) -> {});
  }

  private static void change(String statement, Object... values) throws SQLException {
    change(DATABASE, statement, values);
  }

  private static void change(JdbcDataSource database, String statement, Object... values)
      throws SQLException {
    try (var connection = database.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.execute();
    }
  }
}
