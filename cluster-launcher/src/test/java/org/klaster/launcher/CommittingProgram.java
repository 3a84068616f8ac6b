package org.klaster.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A child process for tests: commits rows as the application's user, while the owner is connected,
 * and dies without closing anything.
 */
final class CommittingProgram {

  static final int ROWS = 300;
  static final int EXIT_CODE = 9;

  private CommittingProgram() {}

  public static void main(String[] arguments) throws SQLException {
    Database database = Database.h2(Path.of(arguments[0]), "owner");
    try (Connection owner =
            DriverManager.getConnection(
                database.ownerUrl(), database.owner(), database.ownerPassword());
        Statement setUp = owner.createStatement()) {
      setUp.execute("create user app password 'app'");
      setUp.execute("create table confirmed(number integer)");
      setUp.execute("grant all on confirmed to app");
      try (Connection application = DriverManager.getConnection(database.url(), "app", "app");
          Statement insert = application.createStatement()) {
        application.setAutoCommit(false);
        for (int row = 1; row <= ROWS; row++) {
          insert.execute("insert into confirmed values (" + row + ")");
          application.commit();
        }
        Runtime.getRuntime().halt(EXIT_CODE);
      }
    }
  }
}
