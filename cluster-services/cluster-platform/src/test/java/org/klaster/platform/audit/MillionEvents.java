package org.klaster.platform.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.klaster.api.shared.AuditVerdict;

/**
 * Measures the verification of a chain of a million events on H2 in a file: a program, not a test.
 * Arguments: an empty folder and, if it is to be another number, how many events.
 */
public final class MillionEvents {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int STEP = 100_000;

  private MillionEvents() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long events = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000;
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + folder.resolve("audit").toAbsolutePath());
    long began = System.nanoTime();
    try (var connection = database.getConnection()) {
      StoredChain.create(connection);
      StoredChain.fill(connection, events);
    }
    OUT.println(events + " events written in " + seconds(began) + " s");
    long verified = System.nanoTime();
    AuditVerdict verdict =
        new ChainWalk(database, new SealCheck(database, (message, seal) -> true), Map.of())
            .walk((checked, total) -> tell(checked, total, verified));
    OUT.println(verdict);
    OUT.println("verified in " + seconds(verified) + " s");
  }

  private static void tell(long checked, long total, long since) {
    if (checked % STEP == 0) {
      Runtime java = Runtime.getRuntime();
      long used = (java.totalMemory() - java.freeMemory()) >> 20;
      OUT.println(checked + " of " + total + ", " + seconds(since) + " s, heap " + used + " MB");
    }
  }

  private static long seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toSeconds();
  }
}
