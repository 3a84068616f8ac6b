package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;

/** Counts what a call costs the database, H2, which tells of every statement it has executed. */
final class Statements {

  private static final int TRIES = 12;

  private Statements() {}

  /** What is read costs the same for one more row as for ten. */
  static void assertGrowsNot(Runnable read, Runnable another) {
    another.run();
    Counted few = least(read);
    for (int i = 0; i < 9; i++) {
      another.run();
    }
    Counted many = least(read);
    assertEquals(few.executed(), many.executed(), few.told() + "\n\n" + many.told());
  }

  /** The database counts what timers do at the same time, too: the least that came twice. */
  static Counted least(Runnable list) {
    list.run();
    Counted least = count(list);
    boolean twice = false;
    for (int again = 0; again < 2 || (!twice && again < TRIES); again++) {
      Counted next = count(list);
      twice = next.executed() == least.executed() || (twice && next.executed() > least.executed());
      least = next.executed() < least.executed() ? next : least;
    }
    return least;
  }

  /** Statements of one call, and what they were. */
  record Counted(long executed, String told) {}

  private static Counted count(Runnable list) {
    Sql owner = TestDatabase.H2.klaster().ownerSql();
    owner.change("set query_statistics false");
    owner.change("set query_statistics true");
    list.run();
    List<Map<String, Object>> statements =
        owner.rows(
            "select sql_statement, execution_count from information_schema.query_statistics"
                + " where sql_statement not like '%outbox_message%'"
                + " and lower(sql_statement) not like '%query_statistics%'"
                + " and lower(sql_statement) not like '%closes_at<%'"
                + " and lower(sql_statement) not like '%due_at<%'"
                + " and lower(sql_statement) not like '%answer_until between%'"
                + " and sql_statement not like 'COMMIT%'");
    owner.change("set query_statistics false");
    long executed =
        statements.stream()
            .mapToLong(row -> ((Number) row.get("execution_count")).longValue())
            .sum();
    String told =
        statements.stream()
            .map(row -> row.get("execution_count") + " x " + row.get("sql_statement"))
            .collect(Collectors.joining("\n"));
    return new Counted(executed, told);
  }
}
